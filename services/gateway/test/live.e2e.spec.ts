import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { announceScores } from '../src/live/announce-scores.ts';
import { city, type GatewayUnderTest, otherCity, people, startGateway } from './gateway-under-test.ts';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway('http://127.0.0.1:9');
});
afterAll(() => gateway.stop());

const round = '01890000-0000-7000-8000-00000000000a';
const news = (cityId: string, submissionVersion: number) => ({
  id: `${cityId}-${submissionVersion}`,
  cityId,
  roundId: round,
  submissionVersion,
  origin: 'submitted' as const,
});

async function listen(principal: Parameters<GatewayUnderTest['token']>[0] = {}) {
  return listenWith({
    authorization: `Bearer ${await gateway.token(principal)}`,
    'last-event-id': 'whatever',
  });
}

async function listenWith(headers: Record<string, string>) {
  const closing = new AbortController();
  const response = await fetch(`${gateway.url}/api/v1/live`, { headers, signal: closing.signal });
  const heard = { text: '', ended: false };
  const reading = (async () => {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) heard.text += chunk;
    heard.ended = true;
  })().catch(() => {});
  return { response, heard, reading, close: () => closing.abort() };
}

/** An evaluator with a mandate, as the registry told of it. */
async function mandated(organisationId: string, cityId: string): Promise<void> {
  const { client } = gateway.database;
  const facts = { kind: 'evaluator', name: 'Evaluators', slug: 'evaluators' };
  await client.organization.upsert({
    where: { id: organisationId },
    create: { id: organisationId, ...facts },
    update: {},
  });
  const days = { fromDay: new Date('2020-01-01T00:00:00Z') };
  await client.mandate.create({
    data: { id: uuidv7(), cityId, organisationId, kind: 'evaluation', ...days },
  });
}

it('tells each bearer of the cities that are theirs', async () => {
  const own = await listen();
  const evaluator = await listen({
    subject: 'evaluator',
    organisation: { id: round, kind: 'evaluator' },
    roles: ['evaluator'],
    mandates: [{ cityId: otherCity, kind: 'evaluation', until: null }],
  });
  const leaver = await listen({
    subject: 'leaver',
    organisation: { id: uuidv7(), kind: 'evaluator' },
    roles: ['evaluator'],
    mandates: [{ cityId: otherCity, kind: 'evaluation', until: null }],
  });
  await mandated(round, otherCity);
  const { database, streams, logger, now } = gateway;
  const announce = announceScores({ pool: database.pool, streams, logger, now });
  expect([own.response.status, own.response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  await Promise.all([announce(news(otherCity, 1)), announce(news(city, 2))]);
  const data = JSON.stringify({ cityId: city, roundId: round, submissionVersion: 2 });
  await eventually(async () => {
    expect(own.heard.text).toContain(`id: ${city}-2\nevent: score-ready\ndata: ${data}\n\n`);
    expect(evaluator.heard.text).toContain(otherCity);
  });
  expect(own.heard.text).not.toContain(otherCity);
  expect(evaluator.heard.text).not.toContain(`${city}-2`);
  // The token still names a mandate that no longer stands.
  expect(leaver.heard.text).not.toContain(otherCity);
  leaver.close();
  own.close();
  evaluator.close();
});

it('tells nothing more to whom a right was taken since the stream began', async () => {
  const [colleague, leaver, disabled] = await Promise.all(
    (['valmarenna', 'contributor', 'council'] as const).map(async (person) =>
      listenWith((await gateway.signIn(person)).headers),
    ),
  );
  if (!colleague || !leaver || !disabled) throw new Error('somebody does not listen');
  const { database, streams, logger, now, credentials } = gateway;
  const announce = announceScores({ pool: database.pool, streams, logger, now });
  await announce(news(city, 3));
  await eventually(async () => {
    for (const { heard } of [colleague, leaver, disabled]) expect(heard.text).toContain(`${city}-3`);
  });
  await database.client.session.deleteMany({ where: { userId: people.contributor.id } });
  await database.client.user.update({ where: { id: people.council.id }, data: { disabledAt: new Date() } });
  credentials.forget();
  await announce(news(city, 4));
  await eventually(async () => {
    expect(colleague.heard.text).toContain(`${city}-4`);
    expect([leaver.heard.ended, disabled.heard.ended]).toEqual([true, true]);
  });
  expect(leaver.heard.text + disabled.heard.text).not.toContain(`${city}-4`);
  colleague.close();
});

it('bounds the streams of one bearer, and frees their places', async () => {
  const streams = await Promise.all(Array.from({ length: 10 }, () => listen({ subject: 'greedy' })));
  const refused = await listen({ subject: 'greedy' });
  expect(refused.response.status).toBe(429);
  await eventually(async () => expect(refused.heard.text).toContain('too-many-streams'));
  for (const stream of streams) stream.close();
  await eventually(async () => {
    const again = await listen({ subject: 'greedy' });
    again.close();
    expect(again.response.status).toBe(200);
  });
});

it('ends the streams when the gateway stops', async () => {
  const other = await startGateway('http://127.0.0.1:9');
  const response = await fetch(`${other.url}/api/v1/live`, {
    headers: { authorization: `Bearer ${await other.token()}` },
  });
  const text = response.text();
  await other.stop();
  expect(await text).toContain(': connected');
});
