import type { CityComparison, Statistics } from '@interlace/api-client';
import { type Series, series } from '../../design/charts/series.ts';
import { cityWords } from '../scorecard/city-words.ts';

export interface ComparedCity {
  readonly id: string;
  readonly name: string;
  readonly look: Series;
}

/** The cities with the line and sign each is drawn with, in the order they were chosen. Pure. */
export function comparedCities({ cities }: Pick<CityComparison, 'cities'>): ComparedCity[] {
  return cities.flatMap((city, index) => {
    const look = series[index];
    return look ? [{ id: city.id, name: cityWords(city), look }] : [];
  });
}

export type ComparedItem = CityComparison['items'][number];
export type ComparedValue = ComparedItem['values'][number];

export const valueIn = ({ values }: ComparedItem, cityId: string): ComparedValue | undefined =>
  values.find((value) => value.cityId === cityId);

interface RoundSample {
  readonly origin: string;
  readonly methodVersion: string;
  readonly instrument: { readonly code: string; readonly version: string };
  readonly items: readonly { readonly code: string; readonly statistics: Statistics | null }[];
}

/** Statistics by item of the very sample the cities are compared in; empty where there are none. Pure. */
export function statisticsOf(
  samples: readonly RoundSample[],
  sample: CityComparison['sample'],
): ReadonlyMap<string, Statistics> {
  const own = samples.find(
    ({ origin, methodVersion, instrument }) =>
      origin === sample.origin &&
      methodVersion === sample.methodVersion &&
      instrument.code === sample.instrument.code &&
      instrument.version === sample.instrument.version,
  );
  const known = own?.items.flatMap(({ code, statistics }) =>
    statistics ? [[code, statistics] as const] : [],
  );
  return new Map(known ?? []);
}

/** In how many items each city alone is highest, the most first; cities that lead nowhere are left out. Pure. */
export function leads(items: readonly ComparedItem[]): { cityId: string; count: number }[] {
  const winners = items.flatMap(({ values }) => {
    const known = values.filter((value) => value.strict !== null);
    const best = Math.max(...known.map(({ strict }) => strict ?? 0));
    const on = known.filter(({ strict }) => strict === best);
    return on.length === 1 ? on.map(({ cityId }) => cityId) : [];
  });
  return [...Map.groupBy(winners, (cityId) => cityId)]
    .map(([cityId, won]) => ({ cityId, count: won.length }))
    .toSorted((one, other) => other.count - one.count);
}

/** Cities that share a band, two or more each; those without a place are in none. Pure. */
export function sharedBands({ values }: ComparedItem): string[][] {
  const ranked = values.flatMap(({ cityId, rank }) => (rank ? [{ cityId, band: rank.band }] : []));
  return [...Map.groupBy(ranked, ({ band }) => band).values()]
    .filter((own) => own.length > 1)
    .map((own) => own.map(({ cityId }) => cityId));
}
