import { uuidv7 } from '@interlace/service-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  city,
  type GatewayUnderTest,
  otherCity,
  PASSWORD,
  people,
  startGateway,
} from './gateway-under-test.ts';
import { peopleUnderTest, problemOf } from './people-under-test.ts';

const NEW_PASSWORD = 'correct horse battery staple 7';
const DAY_MS = 86_400_000;
let gateway: GatewayUnderTest;
let ahead = 0;
beforeAll(async () => {
  gateway = await startGateway('http://127.0.0.1:9', {}, () => new Date(Date.now() + ahead));
});
afterAll(() => gateway.stop());

const { as, accept, invited, signInAs, mailedToken } = peopleUnderTest(() => gateway);
const me = async (headers: Record<string, string>) =>
  (await gateway.app.inject({ url: '/api/v1/me', headers })).json();
const invite = (by: Parameters<typeof as>[0], body: object) => as(by, 'POST', '/api/v1/invitations', body);
const to = (email: string, change: object = {}) => ({
  email,
  organisationId: city,
  roles: ['contributor'],
  ...change,
});
const codeOf = ({ statusCode, json }: Awaited<ReturnType<typeof as>>) => {
  const { code, invalidParams } = json();
  return [statusCode, code, invalidParams?.[0]?.name];
};

describe('an invitation', () => {
  it('makes an account with a verified address, once', async () => {
    const token = await invited('valmarenna', to('Ada@City.example', { language: 'it' }));
    const answer = await accept({ token, name: 'Ada', password: NEW_PASSWORD });
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { organisationId: city, roles: ['contributor'], account: 'made' },
    ]);
    const { headers } = await signInAs('ada@city.example', NEW_PASSWORD);
    expect(await me(headers)).toMatchObject({ organisation: { id: city }, roles: ['contributor'] });
    const found = await as('administrator', 'GET', '/api/v1/users?search=ada@city');
    expect(found.json().items).toEqual([
      expect.objectContaining({ name: 'Ada', isEmailVerified: true, language: 'it', hasSecondFactor: false }),
    ]);
    expect(codeOf(await accept({ token, name: 'Eve', password: NEW_PASSWORD }))).toEqual([
      404,
      'invitation-refused',
      undefined,
    ]);
  });

  it('is written in the language of the country where none is named, and takes the time zone of the browser', async () => {
    const { client } = gateway.database;
    await client.organization.update({ where: { id: city }, data: { country: 'SE', name: 'Norrhamn' } });
    const token = await invited('valmarenna', to('astrid@city.example'));
    const mail = await client.mail.findFirst({ where: { recipient: 'astrid@city.example' } });
    expect(mail?.subject).toBe('Inbjudan till Norrhamn på Interlace');
    const timeZone = 'Europe/Stockholm';
    await accept({ token, name: 'Astrid', password: NEW_PASSWORD, timeZone });
    const made = await client.user.findUnique({ where: { email: 'astrid@city.example' } });
    expect(made).toMatchObject({ language: 'sv', timeZone });
  });

  it('makes the account in the language of the page it was accepted on', async () => {
    const token = await invited('valmarenna', to('ilze@city.example'));
    await accept({ token, name: 'Ilze', password: NEW_PASSWORD, language: 'lv' });
    const made = await gateway.database.client.user.findUnique({ where: { email: 'ilze@city.example' } });
    expect(made?.language).toBe('lv');
  });

  it('accepted ten times at once makes one account', async () => {
    const token = await invited('valmarenna', to('race@city.example'));
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => accept({ token, name: 'Race', password: NEW_PASSWORD })),
    );
    const good = answers.filter(({ statusCode }) => statusCode === 200);
    expect(good.length).toBe(1);
    for (const { statusCode } of answers) expect([200, 400, 404]).toContain(statusCode);
  });

  it('lets an account join that proves itself, by its password or its session', async () => {
    const { email } = people.analyst;
    const token = await invited('valmarenna', to(email, { roles: ['council-reader'] }));
    expect(codeOf(await accept({ token }))).toEqual([400, 'invalid-request', '/password']);
    const wrong = await accept({ token, name: 'Mallory', password: NEW_PASSWORD });
    expect(codeOf(wrong)).toEqual([401, 'sign-in-refused', '/password']);
    expect((await accept({ token, password: PASSWORD })).json().account).toBe('joined');

    const { headers } = await gateway.signIn('evaluator');
    const other = await invited('valmarenna', to(people.evaluator.email));
    const crossSite = await accept({ token: other }, { ...headers, origin: 'https://evil.example' });
    expect(crossSite.statusCode).toBe(403);
    expect((await accept({ token: other }, headers)).json()).toMatchObject({ account: 'joined' });
    const names = await as('valmarenna', 'GET', '/api/v1/members?limit=200');
    const ids = names.json().items.map((item: { userId: string }) => item.userId);
    expect(ids).toEqual(expect.arrayContaining([people.analyst.id, people.evaluator.id]));
  });

  it('to a disabled account is as if it were none', async () => {
    const { id, email } = people.reviewLead;
    const token = await invited('valmarenna', to(email));
    await as('administrator', 'POST', `/api/v1/users/${id}/disable`);
    expect((await accept({ token, password: PASSWORD })).json().code).toBe('invitation-refused');
    await as('administrator', 'POST', `/api/v1/users/${id}/enable`);
  });

  it('ends after seven days, when it is revoked and when another one replaces it', async () => {
    const late = await invited('valmarenna', to('late@city.example'));
    ahead = 7 * DAY_MS + 1_000;
    const refused = await accept({ token: late, name: 'Late', password: NEW_PASSWORD });
    ahead = 0;
    const first = await invited('valmarenna', to('twice@city.example'));
    const second = await invited('valmarenna', to('twice@city.example'));
    const replaced = await accept({ token: first, name: 'Twice', password: NEW_PASSWORD });
    const { items } = (await as('valmarenna', 'GET', '/api/v1/invitations')).json();
    const open = items.find((item: { email: string }) => item.email === 'twice@city.example');
    expect(open).toMatchObject({ status: 'pending', inviterId: people.valmarenna.id });
    const revoke = () => as('valmarenna', 'DELETE', `/api/v1/invitations/${open.id}`);
    expect((await revoke()).statusCode).toBe(204);
    expect(codeOf(await revoke()).slice(0, 2)).toEqual([409, 'invitation-settled']);
    const revoked = await accept({ token: second, name: 'Twice', password: NEW_PASSWORD });
    const unknown = await accept({ token: 'x'.repeat(43), name: 'None', password: NEW_PASSWORD });
    const answers = [refused, replaced, revoked, unknown].map(problemOf);
    expect(answers[0]).toMatchObject({ status: 404, code: 'invitation-refused' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is worth no more than the word of who sent it', async () => {
    const token = await invited(
      'valmarenna',
      to('second-self@city.example', { roles: ['city-coordinator'] }),
    );
    const newcomer = { token, name: 'Second Self', password: NEW_PASSWORD };
    const where = { userId: people.valmarenna.id, organizationId: city };
    const { member } = gateway.database.client;
    await member.updateMany({ where, data: { role: 'council-reader' } });
    expect(codeOf(await accept(newcomer)).slice(0, 2)).toEqual([404, 'invitation-refused']);
    await member.updateMany({ where, data: { role: 'city-coordinator' } });
    expect((await accept(newcomer)).statusCode).toBe(200);
  });

  it('keeps its token nowhere but in the mail', async () => {
    const token = await invited('valmarenna', to('secret@city.example'));
    for (const table of ['invitation', 'http.idempotency_key', 'audit.entry']) {
      const [row] = await gateway.database.pool.query<{ text: string }>(
        `SELECT string_agg(t::text, '') AS text FROM ${table} t`,
      );
      expect(row?.text).not.toContain(token);
      if (table !== 'invitation') expect(row?.text).not.toContain('city.example');
    }
  });

  it('goes with the person: neither it nor any mail keeps the address of whoever was erased', async () => {
    const email = 'gone@city.example';
    const newcomer = { name: 'Gone', password: NEW_PASSWORD };
    await accept({ token: await invited('valmarenna', to(email)), ...newcomer });
    const { headers } = await signInAs(email, NEW_PASSWORD);
    const { subject } = await me(headers);
    const erased = await gateway.app.inject({
      method: 'POST',
      url: '/api/v1/operations/gateway/personal-data/erasure',
      headers: { ...headers, 'idempotency-key': uuidv7() },
      payload: { subject },
    });
    expect(erased.statusCode).toBe(200);
    for (const table of ['"user"', 'invitation', 'mail', 'http.idempotency_key', 'audit.entry']) {
      const [row] = await gateway.database.pool.query<{ text: string }>(
        `SELECT coalesce(string_agg(t::text, ''), '') AS text FROM ${table} t`,
      );
      expect(row?.text, table).not.toContain(email);
    }
  });

  it.each([
    [{ token: 'short', name: 'A', password: NEW_PASSWORD }, '/token'],
    [{ token: 'x'.repeat(43), name: 'A', password: NEW_PASSWORD, roles: ['platform-administrator'] }, ''],
    [{ token: 'x'.repeat(43), name: 'A', password: NEW_PASSWORD, email: 'a@b.example' }, ''],
  ])('cannot be accepted with %j', async (body, name) => {
    const response = await accept(body);
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid-request']);
    expect(response.json().invalidParams[0].name).toContain(name);
  });

  it('asks a newcomer for a name and a password nobody guesses', async () => {
    const token = await invited('valmarenna', to('newcomer@city.example'));
    expect(codeOf(await accept({ token }))).toEqual([400, 'invalid-request', '/name']);
    for (const password of ['short', 'password1234', 'abcabcabcabcabc', 'newcomer is my name']) {
      const weak = codeOf(await accept({ token, name: 'New', password }));
      expect(weak).toEqual([400, 'password-weak', '/password']);
    }
    expect((await accept({ token, name: 'New', password: NEW_PASSWORD })).statusCode).toBe(200);
  });
});

describe('inviting', () => {
  it.each([
    [
      'a role above the own',
      'manager',
      'network-office',
      ['platform-administrator'],
      403,
      'role-not-grantable',
    ],
    ['a role of another kind', 'valmarenna', 'city', ['evaluator'], 422, 'role-does-not-fit'],
    ['a role nobody knows', 'valmarenna', 'city', ['king'], 400, 'invalid-request'],
    ['a role twice', 'valmarenna', 'city', ['contributor', 'contributor'], 400, 'invalid-request'],
    ['no role', 'valmarenna', 'city', [], 400, 'invalid-request'],
  ] as const)('with %s is refused', async (_name, by, kind, roles, status, code) => {
    const { id } = people[by].organisation;
    expect(people[by].organisation.kind).toBe(kind);
    const response = await invite(by, { email: 'x@x.example', organisationId: id, roles });
    expect([response.statusCode, response.json().code]).toEqual([status, code]);
    expect(response.json().invalidParams[0].name).toMatch(/^\/roles/);
  });

  it('into another organisation is told as into none, and an administrator may', async () => {
    const foreign = await invite('valmarenna', to('x@x.example', { organisationId: otherCity }));
    const missing = await invite('valmarenna', to('x@x.example', { organisationId: uuidv7() }));
    expect(problemOf(foreign)).toMatchObject({ status: 422, code: 'unknown-reference' });
    expect(problemOf(foreign)).toEqual(problemOf(missing));
    const allowed = await invite('administrator', to('x@x.example', { organisationId: otherCity }));
    expect(allowed.statusCode).toBe(201);
    const [own, foreignList] = await Promise.all([
      as('otherCity', 'GET', '/api/v1/invitations'),
      as('valmarenna', 'GET', `/api/v1/invitations?organisation=${otherCity}`),
    ]);
    expect(own.json().items).toHaveLength(1);
    expect(foreignList.statusCode).toBe(404);
    const { id } = allowed.json();
    expect((await as('valmarenna', 'DELETE', `/api/v1/invitations/${id}`)).statusCode).toBe(404);
  });

  it('a member is a conflict; whoever has an account elsewhere is nobody’s business', async () => {
    const member = await invite('valmarenna', to(people.council.email));
    expect(codeOf(member)).toEqual([409, 'already-member', '/email']);
    const known = await invite('valmarenna', to(people.otherCity.email));
    const unknown = await invite('valmarenna', to('nobody@x.example'));
    const shape = (response: typeof known) => [response.statusCode, Object.keys(response.json()).sort()];
    expect(shape(known)).toEqual(shape(unknown));
  });

  it('oneself into another organisation is refused', async () => {
    const own = to(people.administrator.email, { organisationId: otherCity });
    expect(codeOf(await invite('administrator', own))).toEqual([403, 'own-rights', '/email']);
  });

  it.each([
    [{ inviterId: people.administrator.id }, ''],
    [{ status: 'accepted' }, ''],
    [{ expiresAt: '2999-01-01T00:00:00Z' }, ''],
    [{ email: 'a\nb@x.example' }, '/email'],
    [{ language: 'klingon' }, '/language'],
  ])('with %j is refused', async (change, name) => {
    const response = await invite('valmarenna', to('x@x.example', change));
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid-request']);
    expect(response.json().invalidParams[0].name).toContain(name);
  });

  it('sends one mail in words a person understands', async () => {
    await invited('manager', {
      email: 'colleague@office.example',
      organisationId: people.manager.organisation.id,
      roles: ['network-manager'],
    });
    const { items } = (await as('administrator', 'GET', '/api/v1/mails')).json();
    const mails = items.filter(
      (mail: { recipient: string }) => mail.recipient === 'colleague@office.example',
    );
    expect(mails).toHaveLength(1);
    expect(mails[0].subject).toMatch(/^Invitation to /);
    expect(mails[0].body).toContain('within 7 days');
    expect(await mailedToken('colleague@office.example')).toHaveLength(43);
  });
});
