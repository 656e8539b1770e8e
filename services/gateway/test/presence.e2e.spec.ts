import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  city,
  type GatewayUnderTest,
  otherCity,
  type Person,
  people,
  startGateway,
} from './gateway-under-test.ts';
import { listen, submission } from './notifications-under-test.ts';

let gateway: GatewayUnderTest;
let other: GatewayUnderTest;
/** The one the partner's mandate is for. */
const roundId = uuidv7();
const clock = { behind: 0 };
const now = () => new Date(Date.now() + clock.behind);
beforeAll(async () => {
  gateway = await startGateway('http://127.0.0.1:9', {}, now);
  const shared = { INTERLACE_DATABASE_URL: gateway.stored.runtimeUrl };
  other = await startGateway('http://127.0.0.1:9', shared, now);
  await Promise.all([gateway.channel.start(), other.channel.start()]);
  const fromDay = new Date('2020-01-01T00:00:00Z');
  const organisationId = people.analyst.organisation.id;
  await gateway.database.client.mandate.create({
    data: { id: uuidv7(), cityId: city, organisationId, kind: 'support', fromDay, roundId },
  });
});
beforeEach(async () => {
  clock.behind = 0;
  await gateway.database.client.presence.deleteMany();
});
afterAll(async () => {
  await Promise.all([gateway.channel.stop(), other.channel.stop()]);
  await other.stop();
  await gateway.stop();
});

const cookies = new Map<Person, Promise<Record<string, string>>>();
function headersOf(person: Person): Promise<Record<string, string>> {
  const known = cookies.get(person) ?? gateway.signIn(person).then(({ headers }) => ({ ...headers }));
  cookies.set(person, known);
  return known;
}
async function beat(person: Person, question: string | null = null, change: object = {}, at = gateway) {
  const payload = { cityId: city, roundId, submissionId: submission, question, ...change };
  const headers = await headersOf(person);
  const response = await at.app.inject({ method: 'PUT', url: '/api/v1/presence', headers, payload });
  return { status: response.statusCode, body: response.json() };
}
const colleague = (person: Person, question: string | null) => ({
  accountId: people[person].id,
  name: people[person].name,
  question,
});

describe('who has a submission open', () => {
  it('is told to colleagues by name, across the border of the city by organisation', async () => {
    expect((await beat('contributor', 'com.statement')).body.present).toEqual([]);
    await beat('analyst', 'com.budget', {}, other);
    const { body } = await beat('valmarenna');
    expect(body.present).toMatchObject([
      { accountId: null, name: null, organisationId: people.analyst.organisation.id, question: 'com.budget' },
      colleague('contributor', 'com.statement'),
    ]);
    const { present } = (await beat('analyst')).body;
    expect(present.map(({ name }: { name: string | null }) => name)).toEqual([null, null]);
    expect(present[0].organisationName).toBe(people.valmarenna.organisation.code);
  });

  it('is no business of other cities, of evaluators, or of partners without a mandate', async () => {
    for (const person of ['otherCity', 'evaluator', 'manager'] as const)
      expect([403, 404], person).toContain((await beat(person)).status);
    expect((await beat('contributor', null, { cityId: otherCity })).status).toBe(404);
    // Naming the own city shows nobody of another one, though the submission is the same.
    await beat('contributor');
    expect((await beat('otherCity', null, { cityId: otherCity })).body.present).toEqual([]);
  });

  it('in another round is no business of a partner whose mandate is for this one', async () => {
    await beat('contributor', 'com.statement', { roundId: uuidv7() });
    expect((await beat('analyst', null, { roundId: uuidv7() })).status).toBe(404);
    // Naming the round of the mandate shows nobody of another one, though the submission is the same.
    expect((await beat('analyst')).body.present).toEqual([]);
  });

  it('comes and goes at every instance, and is forgotten after 45 seconds of silence', async () => {
    const near = await listen(gateway.url, await headersOf('contributor'));
    const far = await listen(other.url, (await other.signIn('analyst')).headers);
    const away = await listen(gateway.url, await headersOf('council'));
    await eventually(() => expect(near.text && far.text && away.text).toContain('connected'));
    await beat('contributor', 'com.statement');
    await beat('analyst');
    await beat('valmarenna', 'com.budget');
    const last = (heard: typeof near) => heard.of('presence').at(-1) as { present: object[] } | undefined;
    await eventually(() => {
      expect(last(near)?.present).toMatchObject([{ name: null }, colleague('valmarenna', 'com.budget')]);
      expect(last(far)?.present).toHaveLength(2);
      // Each beat is told once, with what stands by then: the last state may come before the last telling.
      expect(near.of('presence')).toHaveLength(3);
    });
    await beat('valmarenna', 'com.budget');
    await beat('valmarenna', 'com.network');
    await eventually(() => expect(last(near)?.present[1]).toMatchObject({ question: 'com.network' }));
    expect(near.of('presence').length, 'a beat without news is told to nobody').toBe(4);
    // Who has not opened the submission is told nothing.
    expect(away.of('presence')).toEqual([]);

    clock.behind = 30_000;
    await beat('contributor', 'com.statement');
    clock.behind = 60_000;
    gateway.sweeper.start();
    await eventually(() => expect(last(near)?.present).toEqual([]), { timeout: 15_000 });
    await gateway.sweeper.stop();
    expect(await gateway.database.client.presence.count()).toBe(1);
    for (const stream of [near, far, away]) stream.close();
  }, 30_000);

  it('takes nothing else for a place', async () => {
    const { status, body } = await beat('contributor', 'no such code!');
    expect([status, body.invalidParams[0].name]).toEqual([400, '/question']);
  });
});

describe('names', () => {
  const ask = async (person: Person, ids: string) => {
    const response = await gateway.app.inject({
      url: `/api/v1/people?ids=${ids}`,
      headers: await headersOf(person),
    });
    return { status: response.statusCode, body: response.json() };
  };
  const all = [people.valmarenna, people.analyst, people.evaluator, people.manager]
    .map(({ id }) => id)
    .join(',');

  it.each(['contributor', 'council'] as const)(
    'of colleagues are known to a %s; of others, their organisation',
    async (person) => {
      const { items } = (await ask(person, all)).body;
      const shown = items.map(({ id, name, organisationName }: Record<string, string>) => [
        id,
        name,
        organisationName,
      ]);
      const code = (one: Person) => people[one].organisation.code;
      expect(shown).toHaveLength(3);
      expect(shown).toEqual(
        expect.arrayContaining([
          [people.valmarenna.id, 'valmarenna', code('valmarenna')],
          [people.analyst.id, null, code('analyst')],
          [people.manager.id, null, code('manager')],
        ]),
      );
    },
  );

  it('are not told to whom they are no business', async () => {
    expect((await ask('otherCity', people.valmarenna.id)).body.items).toEqual([]);
    const { status, body } = await ask('contributor', 'somebody');
    expect([status, body.invalidParams[0].name]).toEqual([400, 'ids.0']);
  });
});
