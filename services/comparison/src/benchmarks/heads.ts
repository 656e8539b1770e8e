import type { CityFacts } from './city-facts.ts';
import type { Round } from './round.ts';
import type { RoundTable } from './round-table.ts';
import type { Sample, SampleItem } from './sample.ts';
import type { ItemKind } from './score.ts';
import type { Benchmark, RoundHead } from './wire.ts';

/** The names and stamps that stand at the head of every answer. */

export function roundHeadOf({ bands: _, ...head }: Round): RoundHead {
  return head;
}

export function sampleHeadOf({ origin, instrument, methodVersion, size }: Sample): Benchmark['sample'] {
  return { origin, instrument, methodVersion, cities: size };
}

export function cityNameOf({ id, profile }: CityFacts): Benchmark['city'] {
  return { id, code: profile?.code ?? null, name: profile?.name ?? null, country: profile?.country ?? null };
}

export interface ItemName {
  readonly code: string;
  readonly kind: ItemKind;
  readonly title: string | null;
}

/** By the array a sample keeps until it changes. */
const namesKnown = new WeakMap<readonly SampleItem[], readonly ItemName[]>();

/** The items of a sample under the titles of the round's instrument, in its order; titles null until it is known here. */
export function itemNamesOf(table: RoundTable, sample: Sample): readonly ItemName[] {
  const items = sample.items();
  const known = namesKnown.get(items);
  if (known) return known;
  const listed = new Map(table.items.map((item, index) => [item.code, { title: item.title, index }]));
  const position = (item: { code: string }) => listed.get(item.code)?.index ?? Number.MAX_SAFE_INTEGER;
  const names = items
    .map(({ code, kind }) => ({ code, kind, title: listed.get(code)?.title ?? null }))
    .sort((a, b) => position(a) - position(b));
  namesKnown.set(items, names);
  return names;
}
