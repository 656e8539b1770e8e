import { mandateEndedV1, networkJoinedV1, networkLeftV1 } from '@interlace/contracts';
import { uuidv7 } from '@interlace/service-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TODAY, webhooksUnderTest } from '../../test/webhooks-under-test.ts';
import { readAudience } from './audience.store.ts';

let room: Awaited<ReturnType<typeof webhooksUnderTest>>;
const round = uuidv7();
const network = uuidv7();
const parties = {
  city: '',
  neighbour: '',
  stranger: '',
  partner: '',
  evaluator: '',
  ofAnotherRound: '',
  office: '',
  otherOffice: '',
};
type Party = keyof typeof parties;

const joins = (organisationId: string, networkId: string, since: string | null = null) =>
  room.tell(networkJoinedV1, { networkId, organisationId, since });

/** Who of them hears. */
async function hearing(facts: Record<string, unknown>, today = TODAY): Promise<Party[]> {
  const ids = await readAudience(room.database.pool, facts, today);
  expect(new Set(ids).size).toBe(ids.length);
  return (Object.keys(parties) as Party[]).filter((name) => ids.includes(parties[name]));
}

beforeAll(async () => {
  room = await webhooksUnderTest();
  for (const name of ['city', 'neighbour', 'stranger'] as const)
    parties[name] = await room.organisation('city');
  parties.partner = await room.organisation('technical-partner');
  for (const name of ['evaluator', 'ofAnotherRound'] as const)
    parties[name] = await room.organisation('evaluator');
  for (const name of ['office', 'otherOffice'] as const)
    parties[name] = await room.organisation('network-office');
  await joins(parties.city, network);
  await joins(parties.neighbour, network, '2026-05-04');
  await joins(parties.office, network);
  await joins(parties.stranger, uuidv7());
  await joins(parties.otherOffice, uuidv7());
  await room.mandate(parties.city, parties.partner);
  await room.mandate(parties.city, parties.evaluator, round);
  await room.mandate(parties.city, parties.ofAnotherRound, uuidv7());
});
afterAll(() => room.stop());

describe('news of a city', () => {
  it('are for itself, who holds a mandate for the round, and offices of its networks', async () => {
    expect(await hearing({ cityId: parties.city, roundId: round })).toEqual([
      'city',
      'partner',
      'evaluator',
      'office',
    ]);
    expect(await hearing({ cityId: parties.neighbour, roundId: round })).toEqual(['neighbour', 'office']);
    expect(await hearing({ cityId: parties.stranger, roundId: round })).toEqual(['stranger']);
  });

  it('are not for a mandate before its first day, after its last one, or from the day it is ended on', async () => {
    const organisation = await room.organisation('evaluator');
    const mandateId = await room.mandate(parties.stranger, organisation, round);
    const hears = async (today: string) =>
      (await readAudience(room.database.pool, { cityId: parties.stranger, roundId: round }, today)).includes(
        organisation,
      );
    expect(await Promise.all(['2019-12-31', '2020-01-01', TODAY].map(hears))).toEqual([false, true, true]);
    const ended = { mandateId, cityId: parties.stranger, organisationId: organisation, endedOn: TODAY };
    await room.tell(mandateEndedV1, ended);
    expect(await Promise.all(['2026-05-03', TODAY, '2026-05-05'].map(hears))).toEqual([true, false, false]);
  });

  it('are not for an office of a network the city is not in yet, or has left', async () => {
    const facts = { cityId: parties.neighbour, roundId: round };
    expect(await hearing(facts, '2026-05-03')).toEqual(['neighbour']);
    await room.tell(networkLeftV1, {
      networkId: network,
      organisationId: parties.neighbour,
      until: '2026-05-31',
    });
    expect(await hearing(facts, '2026-05-31')).toEqual(['neighbour', 'office']);
    expect(await hearing(facts, '2026-06-01')).toEqual(['neighbour']);
  });
});

it('news of a mandate are for its two parties and the offices, not for others with a mandate', async () => {
  expect(await hearing({ cityId: parties.city, organisationId: parties.evaluator })).toEqual([
    'city',
    'evaluator',
    'office',
  ]);
});

it('news of a round or release are for members of the network and who holds a mandate for one of them', async () => {
  expect(await hearing({ roundId: round, networkId: network })).toEqual([
    'city',
    'neighbour',
    'partner',
    'evaluator',
    'office',
  ]);
});

it('news of what nobody knows are for nobody', async () => {
  expect(await hearing({ cityId: uuidv7(), roundId: round })).toEqual([]);
  expect(await hearing({ roundId: round, networkId: uuidv7() })).toEqual([]);
  expect(await hearing({})).toEqual([]);
});
