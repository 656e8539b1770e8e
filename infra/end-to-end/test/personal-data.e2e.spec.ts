import { interculturalInstrument } from '@interlace/instruments';
import { verifyChain } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { addressOf } from '../src/accounts.ts';
import { benchmarkShowing } from '../src/benchmark.ts';
import { findInTables } from '../src/find-in-tables.ts';
import { foundNetwork, inventNetwork, openRound } from '../src/network.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { type SpanReceiver, startSpanReceiver } from '../src/span-receiver.ts';
import { answerBody, answeredDraft, assignSectionOf, extremeSurvey, pathOf, submit } from '../src/survey.ts';

const network = inventNetwork(1);
const [worked] = network.cities;
const { account = '', id: cityId = '', code = '' } = worked ?? {};
/** Where people are named: addresses, and the names they carry here. */
const people = network.accounts.flatMap((one) => [addressOf(one.account), one.account]);
const named = people.filter((word) => word.includes('coordinator-') || word.includes('contributor-'));
const COMMENT = 'Anna Kalniņa of the second floor told us so';
const EVIDENCE = 'Minutes signed by Anna Kalniņa';
const GUESSED = 'somebody.unknown@elsewhere.example';
const WRONG_PASSWORD = 'a-password-somebody-mistyped';
const REMARK = 'Ask Ilze Ozola, she was there';
const REASON = 'Ilze Ozola is ill until May';
const NOTE = 'Ilze Ozola counts otherwise';
const written = [COMMENT, EVIDENCE, 'Kalniņa', REMARK, REASON, NOTE, 'Ozola'];

let receiver: SpanReceiver;
let platform: Platform;
let roundId: string;
let submissionId: string;
beforeAll(async () => {
  receiver = await startSpanReceiver();
  platform = await startPlatform({
    accounts: network.accounts,
    collector: receiver.endpoint,
    logLevel: 'debug',
  });
  await foundNetwork(platform, network, [interculturalInstrument]);
  roundId = await openRound(platform, network, interculturalInstrument);
  await liveThrough();
}, 120_000);
afterAll(async () => {
  await platform?.stop();
  await receiver?.stop();
}, 60_000);

/** What people do in a round, also what goes wrong: refusals are where words of people end in a log. */
async function liveThrough(): Promise<void> {
  const city = await platform.as(account);
  const contributor = await platform.as(`contributor-${code}`);
  const nobody = platform.bearer();
  for (const email of [GUESSED, addressOf(account)]) {
    const body = { email, password: WRONG_PASSWORD };
    expect((await nobody.request('POST', '/api/v1/sign-ins', { body })).status).toBe(401);
  }
  await nobody.request('POST', '/api/v1/sign-ins', { body: { email: GUESSED, [WRONG_PASSWORD]: GUESSED } });
  await nobody.request('POST', `/api/v1/${encodeURIComponent(GUESSED)}`, { body: `{"${GUESSED}` });

  const survey = extremeSurvey(interculturalInstrument, () => true);
  const id = await answeredDraft(city, roundId, survey);
  submissionId = id;
  const [[question, answer] = []] = survey;
  if (!question || !answer) throw new Error('there is an answer');
  const body = {
    ...answerBody(answer, 1),
    comment: COMMENT,
  };
  const path = `${pathOf(id)}/answers/${question}`;
  await assignSectionOf(city, id, interculturalInstrument, question, network.contributorId(code));
  await contributor.call(z.unknown(), 'PUT', path, { body });
  const link = { url: 'https://city.example/minutes', title: EVIDENCE };
  const added = z.object({ id: z.string() });
  const { id: evidence } = await contributor.call(added, 'POST', `${pathOf(id)}/evidence/links`, {
    body: link,
  });
  await contributor.call(added, 'PUT', `${path}/evidence/${evidence}`, { body: { note: COMMENT } });
  const refused = await contributor.request('PUT', path, { body: { ...body, version: 1 } });
  expect(refused.status).toBe(409);
  expect((await contributor.request('PUT', path, { body: { ...body, [COMMENT]: EVIDENCE } })).status).toBe(
    400,
  );
  await workTogether(id, question);
  await submit(city, id);
  await eventually(() => benchmarkShowing(city, { roundId, cityId, version: 1 }), { timeout: 20_000 });
}

/** What colleagues and the office say to each other beside the answers. */
async function workTogether(id: string, question: string): Promise<void> {
  const city = await platform.as(account);
  const contributor = await platform.as(`contributor-${code}`);
  const any = z.unknown();
  const thread = { question, text: REMARK, mentions: [network.contributorId(code)] };
  await city.call(any, 'POST', `${pathOf(id)}/threads`, { body: thread });
  await contributor.call(any, 'POST', `${pathOf(id)}/threads`, { body: { ...thread, mentions: [] } });
  await contributor.call(any, 'PUT', `${pathOf(id)}/visits`);
  const { indicators, questions } = interculturalInstrument;
  const asked = questions.find((one) => one.code === question);
  const area = indicators.find((one) => one.code === asked?.indicator)?.area;
  await contributor.call(any, 'POST', `${pathOf(id)}/sections/${area}/ready`);
  await city.call(any, 'POST', `${pathOf(id)}/sections/${area}/return`, { body: { note: NOTE } });
  const until = new Date(Date.now() + 300 * 86_400_000).toISOString();
  await city.call(any, 'POST', '/api/v1/extensions', { body: { roundId, until, reason: REASON } });
  await contributor.call(any, 'PUT', '/api/v1/presence', {
    body: { cityId, roundId, submissionId: id, question },
  });
}

test('names of people and what they wrote are in no event', async () => {
  if (platform.transport.kind !== 'postgres') throw new Error('the log is a database here');
  expect(await findInTables(platform.transport.url, [...named, ...written])).toEqual([]);
});

test('names of people are in the gateway’s own tables and in no other service’s', async () => {
  for (const [service, { ownerUrl }] of Object.entries(platform.databases)) {
    const found = await findInTables(ownerUrl, named);
    if (service === 'gateway') expect(found).toContain('public.user');
    else expect(found, service).toEqual([]);
  }
});

/** Where a city's own words may be: a week long also as the answer to whoever wrote them. */
const ofTheCity = [
  'answers',
  'answer_history',
  'submission_versions',
  'evidence_items',
  'evidence_references',
  'evidence_sent',
  'section_steps',
  'comments',
  'extensions',
]
  .map((table) => `public.${table}`)
  .concat('http.idempotency_key');

test('what people wrote stays in the answers of the questionnaire', async () => {
  for (const [service, { ownerUrl }] of Object.entries(platform.databases)) {
    const found = await findInTables(ownerUrl, written);
    if (service === 'questionnaire') expect(found).toContain('public.answers');
    expect(
      found.filter((table) => !ofTheCity.includes(table)),
      service,
    ).toEqual([]);
  }
});

test('neither names nor words of people, nor passwords, are in logs and traces', async () => {
  const secrets = [platform.password, WRONG_PASSWORD, GUESSED];
  const words = [...named, ...written, ...secrets];
  const logs = Object.entries(platform.services).map(
    ([name, service]) => [name, service.lastLines(10_000)] as const,
  );
  expect(logs.find(([name]) => name === 'gateway')?.[1]).toContain('"route":"/api/v1/sign-ins"');
  await eventually(() => expect(receiver.received()).toContain('/api/v1/sign-ins'), { timeout: 20_000 });
  for (const [name, text] of [...logs, ['traces', receiver.received()] as const]) {
    expect(
      words.filter((word) => text.includes(word)),
      name,
    ).toEqual([]);
  }
});

const exported = z.object({
  services: z.array(
    z.object({
      service: z.string(),
      tables: z.array(z.object({ table: z.string(), rows: z.array(z.record(z.string(), z.unknown())) })),
    }),
  ),
});

const threads = z.object({
  items: z.array(z.object({ comments: z.array(z.object({ text: z.string().nullable() })) })),
});

const erased = z.object({
  services: z.array(z.object({ tables: z.array(z.object({ table: z.string(), deleted: z.int() })) })),
});

test('somebody takes her data along, of every service at once', async () => {
  const contributor = await platform.as(`contributor-${code}`);
  const { services } = await contributor.call(exported, 'GET', '/api/v1/personal-data');
  expect(services.map(({ service }) => service).toSorted()).toEqual(
    Object.keys(platform.services).toSorted(),
  );
  const rowsOf = (service: string, table: string) =>
    services.find((one) => one.service === service)?.tables.find((one) => one.table === table)?.rows;
  expect(rowsOf('gateway', 'public.user')).toMatchObject([{ email: addressOf(`contributor-${code}`) }]);
  expect(rowsOf('questionnaire', 'public.answers')).toHaveLength(1);
  expect(rowsOf('questionnaire', 'public.comments')).toMatchObject([{ text: REMARK }]);
  expect(rowsOf('questionnaire', 'public.visits')).toHaveLength(1);
  const told = rowsOf('gateway', 'public.notification')?.map(({ kind }) => kind);
  expect(told?.toSorted()).toEqual(['mentioned', 'section-assigned', 'section-returned']);
  expect(JSON.stringify(services)).not.toContain(addressOf(account));
});

test('somebody is erased, and what was sent and computed stays as it was', async () => {
  const city = await platform.as(account);
  const contributor = await platform.as(`contributor-${code}`);
  const before = await benchmarkShowing(city, { roundId, cityId, version: 1 });
  const path = '/api/v1/personal-data/erasure';
  const erase = { body: { confirmation: 'erase' } };
  expect(await city.request('POST', path, erase)).toMatchObject({
    status: 409,
    body: { code: 'last-coordinator' },
  });
  const { services } = await contributor.call(erased, 'POST', path, erase);
  expect(services.flatMap(({ tables }) => tables)).toContainEqual(
    expect.objectContaining({ table: 'public.user', deleted: 1 }),
  );
  expect(await contributor.request('GET', '/api/v1/me')).toMatchObject({ status: 401 });
  const body = { email: addressOf(`contributor-${code}`), password: platform.password };
  expect((await platform.bearer().request('POST', '/api/v1/sign-ins', { body })).status).toBe(401);
  for (const [service, { ownerUrl }] of Object.entries(platform.databases)) {
    expect(await findInTables(ownerUrl, [body.email]), service).toEqual([]);
    expect(await verifyChain(ownerUrl), service).toMatchObject({ fault: null });
  }
  // What the coordinator said stays, and what the contributor said does not.
  const { items } = await city.call(threads, 'GET', `${pathOf(submissionId)}/threads`);
  expect(items.flatMap(({ comments }) => comments).map(({ text }) => text)).toEqual([null, REMARK]);
  const after = await benchmarkShowing(city, { roundId, cityId, version: 1 });
  expect(after.items).toEqual(before.items);
});
