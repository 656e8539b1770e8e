import { interculturalInstrument } from '@interlace/instruments';
import { type Caller, describeFuzzedApi } from '@interlace/service-kit/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inSession } from '../src/database-session.ts';
import { ADMINISTRATOR, EVALUATOR, foundNetwork, inventNetwork, openRound } from '../src/network.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { rawClient } from '../src/raw-client.ts';
import { answeredDraft, createDraft, extremeSurvey, submit } from '../src/survey.ts';

/** Each service is fuzzed by itself; here it is the way through the gateway, and what the events do elsewhere. */
const SHARE = 0.1;

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
  // They end the sessions of those who ask, or what they may do.
  atLast: [
    'endOtherSessions',
    'endUserSessions',
    'disableUser',
    'gatewayErasePersonalData',
    'erasePerson',
    'signOut',
  ],
});

it('leaves every service ready, and no event that another could not take', async () => {
  await Promise.all(Object.values(platform.services).map((service) => service.ready()));
  for (const [service, { ownerUrl }] of Object.entries(platform.databases)) {
    const parked = await inSession(ownerUrl, (session) =>
      session.query('select * from messaging.dead_letter'),
    );
    expect(parked.rows, service).toEqual([]);
  }
});
