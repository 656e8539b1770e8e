import { interculturalInstrument } from '@interlace/instruments';
import { type Caller, describeFuzzedApi } from '@interlace/service-kit/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ADMINISTRATOR, EVALUATOR, foundNetwork, inventNetwork, openRound } from '../src/network.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { rawClient } from '../src/raw-client.ts';
import { answeredDraft, createDraft, extremeSurvey, submit } from '../src/survey.ts';

/** Each service is fuzzed by itself; here it is the way through the gateway, and what the events do elsewhere. */
const SHARE = 0.15;

const network = inventNetwork(3);
const [first, second] = network.cities;
const names = [ADMINISTRATOR, EVALUATOR, first?.account ?? '', second?.account ?? ''];
let platform: Platform;
let client: ReturnType<typeof rawClient>;

beforeAll(async () => {
  platform = await startPlatform({ accounts: network.accounts });
  client = rawClient(platform.url);
  await foundNetwork(platform, network, [interculturalInstrument]);
  const roundId = await openRound(platform, network, interculturalInstrument);
  const city = await platform.as(first?.account ?? '');
  const survey = extremeSurvey(interculturalInstrument, () => true);
  await submit(city, await answeredDraft(city, roundId, survey));
  await createDraft(await platform.as(second?.account ?? ''), roundId);
}, 90_000);
afterAll(async () => {
  client?.close();
  await platform?.stop();
}, 60_000);

async function signedIn(name: string): Promise<Caller> {
  const roles = network.accounts.find(({ account }) => account === name)?.roles ?? [];
  return { roles, headers: (await platform.as(name)).credential };
}

describeFuzzedApi({
  share: SHARE,
  api: async () => {
    const { body } = await platform.bearer().get('/api/openapi.json');
    return { document: Object(body), send: client.send };
  },
  callers: async () => [
    ...(await Promise.all(names.map(signedIn))),
    { headers: {} },
    { headers: { authorization: 'Bearer ilk_nobody_knows_this' } },
  ],
  atLast: ['signOut'],
  openMembers: ['runRound /normalise', 'runRound /aggregate/everywhere', 'runRound /aggregate/groups/*'],
});

const page = z.object({ items: z.array(z.unknown()) });

it('leaves every service ready, and no event that another could not take', async () => {
  await Promise.all(Object.values(platform.services).map((service) => service.ready()));
  const administrator = await platform.as(ADMINISTRATOR);
  for (const service of ['city-registry', 'questionnaire', 'scoring', 'comparison', 'gateway']) {
    const path = `/api/v1/operations/${service}/dead-letters`;
    const reply = await administrator.request('GET', path);
    expect(page.parse(reply.body).items, service).toEqual([]);
  }
});
