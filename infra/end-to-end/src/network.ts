import type { Instrument } from '@interlace/instruments';
import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { z } from 'zod';
import type { Account } from './accounts.ts';
import type { Platform } from './platform.ts';

export interface InventedCity {
  readonly id: string;
  readonly code: string;
  /** Account of its coordinator. */
  readonly account: string;
}

export const ADMINISTRATOR = 'administrator';
export const EVALUATOR = 'evaluator';
export const REVIEW_LEAD = 'review-lead';

/** A network of invented cities, as the registry takes it over, and the people who work for it. */
export interface InventedNetwork {
  readonly id: string;
  readonly cities: readonly InventedCity[];
  readonly accounts: readonly Account[];
  /** Account id of a city's contributor. */
  contributorId(cityCode: string): string;
  readonly registry: {
    readonly organisations: readonly object[];
    readonly mandates: readonly object[];
  };
}

const SOURCE = 'invented for this test';
const MIDDLE_SIZED = 5;

/** The first five cities have 100,000 to 200,000 inhabitants and 12 per cent born abroad, the others neither. */
function cityEntry({ id, code }: InventedCity, index: number) {
  const isMiddleSized = index < MIDDLE_SIZED;
  const yearly = (value: number) => [{ year: 2024, value, source: SOURCE }];
  return {
    id,
    code,
    name: `Testham ${index + 1}`,
    country: 'IE',
    population: yearly(isMiddleSized ? 120_000 + 10_000 * index : 45_000),
    foreignBornShare: yearly(isMiddleSized ? 12 : 7),
  };
}

/** All ids are chosen here, so that accounts can name them before there is a platform. Pure but for the ids. */
export function inventNetwork(size: number): InventedNetwork {
  const [id, office, evaluators] = [uuidv7(), uuidv7(), uuidv7()];
  const cities = Array.from({ length: size }, (_, index) => {
    const code = `testham-${index + 1}`;
    return { id: uuidv7(), code, account: `coordinator-${code}` };
  });
  const ofCity = ({ id: cityId, code, account }: InventedCity): Account => ({
    account,
    id: uuidv7(),
    organisation: { id: cityId, kind: 'city', code },
    roles: ['city-coordinator'],
  });
  const contributorOf = ({ id: cityId, code }: InventedCity): Account => ({
    account: `contributor-${code}`,
    id: uuidv7(),
    organisation: { id: cityId, kind: 'city', code },
    roles: ['contributor'],
  });
  const accounts: Account[] = [
    {
      account: ADMINISTRATOR,
      id: uuidv7(),
      organisation: { id: office, kind: 'network-office', code: 'test-office' },
      roles: ['platform-administrator', 'network-manager'],
    },
    {
      account: EVALUATOR,
      id: uuidv7(),
      organisation: { id: evaluators, kind: 'evaluator', code: 'test-evaluators' },
      roles: ['evaluator'],
    },
    {
      account: REVIEW_LEAD,
      id: uuidv7(),
      organisation: { id: evaluators, kind: 'evaluator', code: 'test-evaluators' },
      roles: ['review-lead'],
    },
    ...cities.flatMap((city) => [ofCity(city), contributorOf(city)]),
  ];
  const registry = {
    organisations: [
      { id: office, kind: 'network-office', code: 'test-office', name: 'Test office', country: null },
      { id: evaluators, kind: 'evaluator', code: 'test-evaluators', name: 'Test evaluators', country: null },
    ],
    networks: [{ id, code: 'test-network', name: 'Test network' }],
    cities: cities.map(cityEntry),
    memberships: [...cities.map(({ code }) => code), 'test-office'].map((organisation) => ({
      network: 'test-network',
      organisation,
    })),
    conflictDeclarations: cities.map(({ code }) => ({
      evaluator: 'test-evaluators',
      city: code,
      kind: 'none',
    })),
    mandates: cities.map(({ code }) => ({
      city: code,
      organisation: 'test-evaluators',
      kind: 'evaluation',
      from: '2025-01-01',
    })),
  };
  const contributorId = (code: string) =>
    accounts.find(({ account }) => account === `contributor-${code}`)?.id ?? '';
  return { id, cities, accounts, contributorId, registry };
}

const report = z.object({ created: z.int() });
const round = z.object({ id: z.uuid() });
const published = z.object({ code: z.string(), version: z.string() });

/** Registers the network and publishes the instruments. */
export async function foundNetwork(
  platform: Platform,
  network: InventedNetwork,
  instruments: readonly Instrument[],
): Promise<void> {
  const administrator = await platform.as(ADMINISTRATOR);
  await administrator.call(report, 'POST', '/api/v1/registry-imports', { body: network.registry });
  for (const body of instruments) {
    await administrator.call(published, 'POST', '/api/v1/instruments', { body });
  }
}

/** Opens a round, as soon as its network is known to whoever opens it; resolves with its id. */
export async function openRound(
  platform: Platform,
  network: InventedNetwork,
  { code, version }: Pick<Instrument, 'code' | 'version'>,
  called: { readonly name?: string; readonly referenceYear?: number } = {},
): Promise<string> {
  const administrator = await platform.as(ADMINISTRATOR);
  const now = Date.now();
  const body = {
    networkId: network.id,
    code: `round-${uuidv7()}`,
    name: 'A round',
    instrument: { code, version },
    opensAt: new Date(now - 86_400_000).toISOString(),
    closesAt: new Date(now + 86_400_000).toISOString(),
    referenceYear: 2025,
    ...called,
  };
  const open = () => administrator.call(round, 'POST', '/api/v1/rounds', { body });
  return (await eventually(open, { timeout: 20_000 })).id;
}
