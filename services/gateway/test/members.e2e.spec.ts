import { uuidv7 } from '@interlace/service-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGatewayConfig } from '../src/config.ts';
import { inviteFirstAdministrator } from '../src/people/index.ts';
import {
  city,
  type GatewayUnderTest,
  otherCity,
  type Person,
  people,
  startGateway,
} from './gateway-under-test.ts';
import { peopleUnderTest, problemOf } from './people-under-test.ts';

const NEW_PASSWORD = 'correct horse battery staple 7';
let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway('http://127.0.0.1:9');
});
afterAll(() => gateway.stop());

const { as, accept, invited, signInAs } = peopleUnderTest(() => gateway);
const membershipOf = async (userId: string, organizationId?: string) =>
  gateway.database.client.member.findFirstOrThrow({ where: { userId, organizationId } });
const pathOf = async (person: Person) => `/api/v1/members/${(await membershipOf(people[person].id)).id}`;
const setRoles = async (by: Person, of: Person, roles: string[]) => {
  const response = await as(by, 'PATCH', await pathOf(of), { roles });
  return response.statusCode === 200 ? response.json().roles : response.json().code;
};
const meAs = async (headers: Record<string, string>) => gateway.app.inject({ url: '/api/v1/me', headers });

async function joinAs(email: string, roles: string[], organisationId: string, by: Person) {
  const token = await invited(by, { email, organisationId, roles });
  expect((await accept({ token, name: email, password: NEW_PASSWORD })).statusCode).toBe(200);
  const { id } = await gateway.database.client.user.findUniqueOrThrow({ where: { email } });
  return { id, session: await signInAs(email, NEW_PASSWORD) };
}

describe('members', () => {
  it('see the names of their colleagues, and nobody else’s; addresses are for who may invite', async () => {
    const list = async (person: Person, query = '') =>
      (await as(person, 'GET', `/api/v1/members${query}`)).json().items;
    const seen = await list('council');
    expect(seen.map((item: { userId: string }) => item.userId).sort()).toEqual(
      [people.valmarenna.id, people.contributor.id, people.council.id].sort(),
    );
    expect(seen[0]).toMatchObject({ name: expect.any(String), email: null, isDisabled: false });
    expect((await list('valmarenna'))[0].email).toContain('@interlace.example');
    expect(await list('administrator', `?organisation=${otherCity}`)).toHaveLength(1);
    const foreign = await as('valmarenna', 'GET', `/api/v1/members?organisation=${otherCity}`);
    const missing = await as('valmarenna', 'GET', `/api/v1/members?organisation=${uuidv7()}`);
    const none = await as('administrator', 'GET', `/api/v1/members?organisation=${uuidv7()}`);
    expect(problemOf(foreign)).toEqual(problemOf(missing));
    expect(problemOf(none)).toEqual(problemOf(missing));
    expect(foreign.body).not.toContain('other-city');
  });

  it('get other roles from who may give them, at once', async () => {
    const { headers } = await gateway.signIn('contributor');
    expect(await setRoles('valmarenna', 'contributor', ['council-reader', 'contributor'])).toEqual([
      'council-reader',
      'contributor',
    ]);
    expect((await meAs(headers)).json().roles).toEqual(['council-reader', 'contributor']);
    expect(await setRoles('valmarenna', 'contributor', ['contributor'])).toEqual(['contributor']);
    expect(await setRoles('valmarenna', 'contributor', ['evaluator'])).toBe('role-does-not-fit');
    expect(await setRoles('contributor', 'council', ['contributor'])).toBe('role-not-allowed');
    expect(await setRoles('reviewLead', 'evaluator', ['evaluator', 'review-lead'])).toHaveLength(2);
    expect(await setRoles('reviewLead', 'evaluator', ['evaluator'])).toHaveLength(1);
  });

  it('never raise their own rights, nor touch who stands above them', async () => {
    expect(await setRoles('manager', 'manager', ['network-manager', 'platform-administrator'])).toBe(
      'role-not-grantable',
    );
    expect(
      await setRoles('administrator', 'administrator', ['platform-administrator', 'network-manager']),
    ).toBe('own-rights');
    expect(await setRoles('manager', 'administrator', ['network-manager'])).toBe('role-not-grantable');
    const removed = await as('manager', 'DELETE', await pathOf('administrator'));
    expect([removed.statusCode, removed.json().code]).toEqual([403, 'role-not-grantable']);
  });

  it('are taken out by nobody without a say, also where their roles no longer fit', async () => {
    const misfit = { id: uuidv7(), organizationId: city, userId: people.analyst.id, role: 'partner-analyst' };
    await gateway.database.client.member.create({ data: misfit });
    const remove = (by: Person) => as(by, 'DELETE', `/api/v1/members/${misfit.id}`);
    const refused = await remove('contributor');
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'role-not-grantable']);
    expect((await remove('valmarenna')).statusCode).toBe(204);
  });

  it('of other organisations do not exist', async () => {
    const foreign = await pathOf('otherCity');
    const missing = `/api/v1/members/${uuidv7()}`;
    for (const [method, body] of [
      ['PATCH', { roles: ['council-reader'] }],
      ['DELETE', undefined],
    ] as const) {
      const [one, other] = [
        await as('valmarenna', method, foreign, body),
        await as('valmarenna', method, missing, body),
      ];
      expect(problemOf(one)).toMatchObject({ status: 404, code: 'not-found' });
      expect(problemOf(one)).toEqual(problemOf(other));
    }
  });

  it.each([
    [{ roles: ['contributor'], userId: people.administrator.id }],
    [{ roles: ['contributor'], organisationId: otherCity }],
    [{ roles: [] }],
    [{}],
  ])('cannot be changed with %j', async (body) => {
    const response = await as('valmarenna', 'PATCH', await pathOf('contributor'), body);
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid-request']);
  });

  it('leave, and lose what they saw at once', async () => {
    const { id, session } = await joinAs('leaver@city.example', ['contributor'], city, 'valmarenna');
    const { id: membership } = await membershipOf(id);
    const headers = { ...session.headers, 'idempotency-key': uuidv7() };
    const left = await gateway.app.inject({
      method: 'DELETE',
      url: `/api/v1/members/${membership}`,
      headers,
    });
    expect(left.statusCode).toBe(204);
    expect((await meAs(session.headers)).statusCode).toBe(401);
  });

  it('always keep a coordinator for the city, also when two go at once', async () => {
    const remove = async () => as('valmarenna', 'DELETE', await pathOf('valmarenna'));
    expect((await remove()).json().code).toBe('last-coordinator');
    expect(await setRoles('valmarenna', 'valmarenna', ['council-reader'])).toBe('own-rights');
    expect(await setRoles('administrator', 'valmarenna', ['council-reader'])).toBe('last-coordinator');
    const second = await joinAs('second@city.example', ['city-coordinator'], city, 'valmarenna');
    const theirs = `/api/v1/members/${(await membershipOf(second.id)).id}`;
    const answers = await Promise.all([
      as('administrator', 'DELETE', theirs),
      as('administrator', 'PATCH', await pathOf('valmarenna'), { roles: ['contributor'] }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).filter((status) => status === 409)).toHaveLength(1);
    const left = await gateway.database.client.member.count({
      where: { organizationId: city, role: { contains: 'city-coordinator' } },
    });
    expect(left).toBe(1);
    await gateway.database.client.member.updateMany({
      where: { userId: people.valmarenna.id },
      data: { role: 'city-coordinator' },
    });
    gateway.credentials.forget();
  });

  it('always keep an administrator for the platform', async () => {
    expect(await setRoles('administrator', 'administrator', ['network-manager'])).toBe('own-rights');
    const gone = await as('administrator', 'DELETE', await pathOf('administrator'));
    expect([gone.statusCode, gone.json().code]).toEqual([409, 'last-administrator']);
  });

  it('are in the audit log by their account, before and after', async () => {
    await setRoles('valmarenna', 'council', ['contributor']);
    await setRoles('valmarenna', 'council', ['council-reader']);
    const url = `/api/v1/operations/gateway/audit-entries?action=changeMembership&limit=1`;
    const { items } = (await as('valmarenna', 'GET', url)).json();
    expect(items[0]).toMatchObject({
      subject: people.valmarenna.id,
      before: { userId: people.council.id, roles: ['contributor'] },
      after: { userId: people.council.id, roles: ['council-reader'] },
    });
  });
});

describe('accounts', () => {
  const user = (person: Person, suffix = '') => `/api/v1/users/${people[person].id}${suffix}`;

  it('are found by a part of name or address, wildcards standing for themselves', async () => {
    const search = async (word: string) =>
      (await as('administrator', 'GET', `/api/v1/users?search=${encodeURIComponent(word)}`)).json().items;
    expect(await search('VALMA')).toEqual([
      expect.objectContaining({
        id: people.valmarenna.id,
        memberships: [expect.objectContaining({ organisationId: city, roles: ['city-coordinator'] })],
      }),
    ]);
    expect(await search('%')).toEqual([]);
    expect(await search('_')).toEqual([]);
    expect(await search("' OR 1=1 --")).toEqual([]);
    expect((await as('administrator', 'GET', user('council'))).json().id).toBe(people.council.id);
    expect((await as('administrator', 'GET', `/api/v1/users/${uuidv7()}`)).statusCode).toBe(404);
  });

  it('are disabled and enabled; sessions end at once and the last administrator stays', async () => {
    const { headers } = await gateway.signIn('council');
    expect((await meAs(headers)).statusCode).toBe(200);
    const disable = await as('administrator', 'POST', user('council', '/disable'));
    expect([disable.statusCode, (await meAs(headers)).statusCode]).toEqual([204, 401]);
    await expect(gateway.signIn('council')).rejects.toThrow('sign-in-refused');
    expect((await as('administrator', 'POST', user('council', '/enable'))).statusCode).toBe(204);
    await gateway.signIn('council');
    const own = await as('administrator', 'POST', user('administrator', '/disable'));
    expect([own.statusCode, own.json().code]).toEqual([403, 'own-rights']);
  });

  it('lose a lost second factor, are told so, and begin anew', async () => {
    const { headers } = await gateway.signIn('council');
    const { id: userId, email } = people.council;
    const { client } = gateway.database;
    await client.twoFactor.create({ data: { id: uuidv7(), userId, secret: 's', backupCodes: 'b' } });
    await client.user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
    expect((await as('administrator', 'POST', user('council', '/reset-second-factor'))).statusCode).toBe(204);
    expect(await client.twoFactor.count({ where: { userId } })).toBe(0);
    expect((await as('administrator', 'GET', user('council'))).json().hasSecondFactor).toBe(false);
    expect((await meAs(headers)).statusCode).toBe(401);
    const { items } = (await as('administrator', 'GET', '/api/v1/mails')).json();
    expect(items[0]).toMatchObject({ recipient: email, subject: expect.stringContaining('second factor') });
  });

  it('show their sessions without secrets, and lose one or all', async () => {
    const [first, second] = [await gateway.signIn('evaluator'), await gateway.signIn('evaluator')];
    const url = user('evaluator', '/sessions');
    const listed = await as('administrator', 'GET', url);
    const { items } = listed.json();
    expect(items).toHaveLength(2);
    const rows = await gateway.database.client.session.findMany();
    for (const { token } of rows) expect(listed.body).not.toContain(token);
    const foreign = await as('administrator', 'DELETE', `${user('council', '/sessions')}/${items[0].id}`);
    expect(foreign.statusCode).toBe(404);
    expect((await as('administrator', 'DELETE', `${url}/${items[0].id}`)).statusCode).toBe(204);
    const states = async () => [
      (await meAs(first.headers)).statusCode,
      (await meAs(second.headers)).statusCode,
    ];
    expect(await states()).toEqual([200, 401]);
    expect((await as('administrator', 'DELETE', url)).statusCode).toBe(204);
    expect(await states()).toEqual([401, 401]);
  });
});

describe('the first administrator', () => {
  it('is invited once where the platform has none, into an office made for it', async () => {
    const fresh = await startGateway('http://127.0.0.1:9');
    const { client } = fresh.database;
    const first = {
      ...fresh,
      config: { ...fresh.config, INTERLACE_FIRST_ADMINISTRATOR: 'First@Office.example' },
    };
    await inviteFirstAdministrator(first);
    expect(await client.invitation.count()).toBe(0);
    await client.member.deleteMany({ where: { userId: people.administrator.id } });
    await Promise.all([inviteFirstAdministrator(first), inviteFirstAdministrator(first)]);
    await inviteFirstAdministrator(fresh);
    const invitations = await client.invitation.findMany({ include: { organization: true } });
    const mails = await client.mail.findMany();
    const token = /#([\w-]{43})$/m.exec(mails[0]?.body ?? '')?.[1];
    const payload = { token, name: 'First', password: NEW_PASSWORD };
    const accepted = await fresh.app.inject({
      method: 'POST',
      url: '/api/v1/invitations/acceptances',
      payload,
    });
    await inviteFirstAdministrator(first);
    const left = await client.invitation.count({ where: { status: 'pending' } });
    await fresh.stop();
    expect(invitations).toEqual([
      expect.objectContaining({
        email: 'first@office.example',
        inviterId: null,
        role: 'platform-administrator',
      }),
    ]);
    expect(invitations[0]?.organization.kind).toBe('network-office');
    expect(mails).toHaveLength(1);
    expect(accepted.json()).toMatchObject({ roles: ['platform-administrator'], account: 'made' });
    expect(left).toBe(0);
  });

  it('is an address, or the gateway does not start', () => {
    expect(() => readGatewayConfig({ INTERLACE_FIRST_ADMINISTRATOR: 'nobody' })).toThrow(
      'INTERLACE_FIRST_ADMINISTRATOR',
    );
  });
});
