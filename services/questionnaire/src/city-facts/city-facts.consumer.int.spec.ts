import {
  cityRegisteredV1,
  type DataOf,
  type KnownEventDefinition,
  mandateEndedV1,
  mandateGivenV1,
  networkFoundedV1,
  networkJoinedV1,
  networkLeftV1,
} from '@interlace/contracts';
import { uuidv7 } from '@interlace/service-kit';
import type { TestDatabase } from '@interlace/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAsService, questionnaireDatabase } from '../../test/support/databases.ts';
import { partnerOf } from '../../test/support/people.ts';
import { profile } from '../../test/support/registry.ts';
import type { QuestionnaireDatabase, QuestionnaireTx } from '../questionnaire.ts';
import { cityFactsOf } from './city-facts.consumer.ts';
import { findCity, findNetwork, withStandingMandates } from './city-facts.store.ts';

let place: TestDatabase;
let database: QuestionnaireDatabase;
beforeAll(async () => {
  place = await questionnaireDatabase();
  database = openAsService(place);
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

type Handler = (event: { data: unknown }, tx: QuestionnaireTx) => Promise<void>;

const hear = <D extends KnownEventDefinition>(definition: D, data: DataOf<D>): Promise<void> => {
  const handler = cityFactsOf(database).handlers[definition.type] as Handler | undefined;
  if (!handler) throw new Error(`nobody hears ${definition.type}`);
  return database.transaction((tx) => handler({ data }, tx));
};

const registered = (cityId: string, fictitious = false) =>
  hear(cityRegisteredV1, { cityId, profile: profile(fictitious) });

describe('a city in a network', () => {
  const standing = (cityId: string, networkId: string, today: string) =>
    findCity(database.pool, { cityId, networkId, today });

  it('is a member whichever topic came first, and however often', async () => {
    const [cityId, networkId] = [uuidv7(), uuidv7()];
    await hear(networkJoinedV1, { networkId, organisationId: cityId, since: null });
    expect(await standing(cityId, networkId, '2026-01-01')).toBeNull();
    for (const _ of [1, 2]) {
      await registered(cityId, true);
      await hear(networkFoundedV1, { networkId, code: 'net', name: 'Network', fictitious: true });
    }
    expect(await standing(cityId, networkId, '2026-01-01')).toEqual({ fictitious: true, member: true });
    expect(await findNetwork(database.client, networkId)).toEqual({ fictitious: true });
  });

  it('is one from its first to its last day, and again when it comes back', async () => {
    const [cityId, networkId] = [uuidv7(), uuidv7()];
    const member = async (today: string) => (await standing(cityId, networkId, today))?.member;
    await registered(cityId);
    await hear(networkJoinedV1, { networkId, organisationId: cityId, since: '2026-02-01' });
    await hear(networkLeftV1, { networkId, organisationId: cityId, until: '2026-06-30' });
    expect(await Promise.all(['2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01'].map(member))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    await hear(networkJoinedV1, { networkId, organisationId: cityId, since: '2027-01-01' });
    expect(await member('2027-01-01')).toBe(true);
  });
});

describe('a mandate in a token', () => {
  const today = '2026-05-01';

  it('counts until the registry tells that it ended, and again when it is given anew', async () => {
    const cityId = uuidv7();
    const partner = partnerOf(cityId);
    const organisationId = partner.organisation.id;
    const kept = async () => (await withStandingMandates(database.pool, partner, today)).mandates.length;
    expect(await kept()).toBe(1);
    const mandateId = uuidv7();
    const given = {
      mandateId,
      cityId,
      organisationId,
      kind: 'support',
      from: '2026-01-01',
      until: null,
    } as const;
    await hear(mandateGivenV1, given);
    expect(await kept()).toBe(1);
    await hear(mandateEndedV1, { mandateId, cityId, organisationId, endedOn: today });
    expect(await kept()).toBe(0);
    await hear(mandateGivenV1, { ...given, mandateId: uuidv7(), from: today });
    expect(await kept()).toBe(1);
  });

  it('of another kind or city is left alone', async () => {
    const partner = partnerOf(uuidv7());
    const mandate = { mandateId: uuidv7(), organisationId: partner.organisation.id };
    const { cityId } = partner.mandates[0] ?? { cityId: '' };
    await hear(mandateGivenV1, { ...mandate, cityId, kind: 'evaluation', from: '2026-01-01', until: null });
    await hear(mandateEndedV1, { ...mandate, cityId, endedOn: today });
    expect(await withStandingMandates(database.pool, partner, today)).toEqual(partner);
  });
});
