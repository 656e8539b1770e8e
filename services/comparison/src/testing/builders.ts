import type { Bands, CityProfile } from '@interlace/contracts';
import type { CityFacts } from '../benchmarks/city-facts.ts';
import { fingerprint } from '../benchmarks/fingerprint.ts';
import type { InstrumentItem, Round } from '../benchmarks/round.ts';
import { RoundTable, type ScoreChange } from '../benchmarks/round-table.ts';
import type { ItemScore, Score } from '../benchmarks/score.ts';

/** A UUID that is easy to tell apart in a failing test. */
export const id = (kind: number, number: number) =>
  `0000000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const cityId = (number: number) => id(1, number);
export const roundId = (number: number) => id(2, number);
export const networkId = id(3, 1);

export const bands: Bands = {
  population: [
    { code: 'small', from: null, to: 100_000 },
    { code: 'large', from: 100_000, to: null },
  ],
  foreignBornShare: [
    { code: 'low', from: null, to: 10 },
    { code: 'high', from: 10, to: null },
  ],
};

export const round: Round = {
  id: roundId(1),
  network: { id: networkId, code: 'sandbox', name: 'Sandbox' },
  code: 'round-1',
  name: 'First round',
  instrument: { code: 'small', version: '1.0.0' },
  opensAt: '2025-01-01T00:00:00.000Z',
  closesAt: '2025-06-30T00:00:00.000Z',
  closedAt: null,
  referenceYear: 2024,
  bands,
  fictitious: true,
  minimumGroup: 5,
};

export const instrumentItems: InstrumentItem[] = [
  { code: 'total', kind: 'composite', title: 'Total' },
  { code: 'language', kind: 'indicator', title: 'Language' },
  { code: 'housing', kind: 'indicator', title: 'Housing' },
];

export interface City {
  readonly population?: number;
  readonly foreignBornShare?: number;
  readonly country?: string;
}

export function profile(
  number: number,
  { population, foreignBornShare, country = 'DE' }: City = {},
): CityProfile {
  const yearly = (value: number | undefined) =>
    value === undefined ? [] : [{ year: 2023, value, source: 'census' }];
  return {
    code: `city-${number}`,
    name: `City ${number}`,
    country,
    lau: null,
    nuts: null,
    latitude: null,
    longitude: null,
    population: yearly(population),
    foreignBornShare: yearly(foreignBornShare),
    fictitious: true,
  };
}

export const facts = (number: number, city?: City): CityFacts => ({
  id: cityId(number),
  profile: profile(number, city),
  published: [],
  memberships: [],
});

type Values = Readonly<Record<string, number | null>>;

export const items = (values: Values): ItemScore[] =>
  Object.entries(values).map(([code, strict]) => ({
    code,
    kind: instrumentItems.find((item) => item.code === code)?.kind ?? 'indicator',
    strict,
    lenient: strict,
    coverage: strict === null ? 0.5 : 1,
  }));

export function score(number: number, values: Values, other: Partial<Score> = {}): Score {
  const made = {
    roundId: round.id,
    cityId: cityId(number),
    origin: 'illustrative' as const,
    submissionId: id(4, number),
    submissionVersion: 1,
    submittedAt: '2025-02-01T00:00:00.000Z',
    instrument: round.instrument,
    methodVersion: '1.0.0',
    items: items(values),
    ...other,
  };
  return { ...made, fingerprint: fingerprint(made) };
}

export const stands = (score_: Score): ScoreChange => ({
  cityId: score_.cityId,
  origin: score_.origin,
  score: score_,
});
export const ended = ({ cityId: city, origin }: Score): ScoreChange => ({
  cityId: city,
  origin,
  score: null,
});

/** A table of these scores; cities not named have no profile. */
export function tableOf(scores: readonly Score[], cities: readonly CityFacts[] = []): RoundTable {
  const known = new Map(cities.map((city) => [city.id, city]));
  const nobody = (city: string): CityFacts => ({ id: city, profile: null, published: [], memberships: [] });
  const table = new RoundTable(round, instrumentItems, (city) => known.get(city) ?? nobody(city));
  table.apply(scores.map(stands));
  return table;
}
