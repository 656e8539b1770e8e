import {
  cityRegisteredV1,
  mandateEndedV1,
  mandateGivenV1,
  networkFoundedV1,
  networkJoinedV1,
} from '@interlace/contracts';
import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { OFFICE } from './people.ts';
import type { RunningService } from './running-service.ts';

export const profile = (fictitious: boolean) => ({
  code: 'riga',
  name: 'Riga',
  country: 'LV',
  lau: null,
  nuts: null,
  latitude: null,
  longitude: null,
  population: [],
  foreignBornShare: [],
  fictitious,
});

/** Puts a city of a network on the bus, as the registry does, and waits until the service has heard of it. */
export async function tellOfCity(
  { database, bus }: RunningService,
  { networkId = uuidv7(), fictitious = false } = {},
): Promise<{ cityId: string; networkId: string }> {
  const cityId = uuidv7();
  await database.transaction(async (tx) => {
    await bus.publish(tx, networkFoundedV1, { networkId, code: 'net', name: 'Network', fictitious });
    await bus.publish(tx, cityRegisteredV1, { cityId, profile: profile(fictitious) });
    const members = [cityId, OFFICE].map((organisationId) => ({ networkId, organisationId, since: null }));
    await bus.publish(tx, networkJoinedV1, members);
  });
  const { membership, cityFact, networkFact } = database.client;
  await eventually(async () => {
    const heard = await Promise.all([
      membership.count({ where: { networkId, organisationId: cityId } }),
      membership.count({ where: { networkId, organisationId: OFFICE } }),
      cityFact.count({ where: { cityId } }),
      networkFact.count({ where: { networkId } }),
    ]);
    return heard.every((count) => count === 1);
  });
  return { cityId, networkId };
}

/** The same for a mandate that ended today. */
export async function tellOfEndedMandate(
  { database, bus, clock }: RunningService,
  cityId: string,
  organisationId: string,
  kind: 'support' | 'evaluation',
): Promise<void> {
  const mandateId = uuidv7();
  const endedOn = clock.now.toISOString().slice(0, 10);
  await database.transaction(async (tx) => {
    const given = { mandateId, cityId, organisationId, kind, from: '2020-01-01', until: null };
    await bus.publish(tx, mandateGivenV1, given);
    await bus.publish(tx, mandateEndedV1, { mandateId, cityId, organisationId, endedOn });
  });
  const where = { mandateId, endedOn: { not: null } };
  await eventually(() => database.client.mandate.count({ where }));
}
