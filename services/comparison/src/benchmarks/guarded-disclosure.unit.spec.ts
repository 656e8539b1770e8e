import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityId, facts, round, score, stands } from '../testing/builders.ts';
import type { Element } from './cells.ts';
import { elementsOf, openDisclosure } from './disclosure.ts';
import { guardedDisclosure, madePublic, releasedBy, type Told, tellMore } from './guarded-disclosure.ts';
import { dimensions, ROUND_GROUP } from './member.ts';
import { RoundTable } from './round-table.ts';
import type { Sample } from './sample.ts';

const ITEM = 'total';
const PREFIXES = [...dimensions, 'peers'];
const networks = ['a', 'b'].map((code) => ({ id: code, code, name: code }));

/** A city as chance makes it; `value` null is a city without a score on the item. */
interface Drawn {
  readonly city: number;
  readonly value: number | null;
  readonly country: string;
  readonly population: number;
  readonly foreignBornShare: number;
  readonly networks: readonly number[];
}

const drawn = (most: number) =>
  fc.record<Drawn>({
    city: fc.integer({ min: 1, max: most }),
    value: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 5 }),
    country: fc.constantFrom('DE', 'IT', 'PL', 'LV'),
    population: fc.constantFrom(50_000, 150_000),
    foreignBornShare: fc.constantFrom(5, 15),
    networks: fc.subarray([0, 1]),
  });

function sampleOf(cities: ReadonlyMap<number, Drawn>, minimumGroup: number): Sample | undefined {
  const table = new RoundTable({ ...round, minimumGroup }, [], (id) => {
    const one = [...cities.values()].find(({ city }) => cityId(city) === id);
    if (!one) throw new Error(`${id} was not drawn`);
    const memberships = one.networks.flatMap((index) => networks[index] ?? []);
    return {
      ...facts(one.city, one),
      memberships: memberships.map((network) => ({ network, since: null, until: null })),
    };
  });
  table.apply([...cities.values()].map(({ city, value }) => stands(score(city, { [ITEM]: value }))));
  return table.samples[0];
}

/** Sets of elements whose sums an attacker knows. */
type Known = readonly (readonly Element[])[];

const without = (whole: readonly Element[], part: readonly Element[]) => {
  const taken = new Set(part);
  return whole.filter((element) => !taken.has(element));
};
const holds = (whole: readonly Element[], part: readonly Element[]) => without(part, whole).length === 0;

/** What no answer says alone: the difference of two groups, and of a group and all others of a family it holds. */
function differences(known: Known): Element[][] {
  const bySize = known.toSorted((a, b) => b.length - a.length);
  return known.flatMap((whole) => {
    const parts = bySize.filter((part) => part.length < whole.length && holds(whole, part));
    const rest = parts.reduce<readonly Element[]>(
      (left, part) => (holds(left, part) ? without(left, part) : left),
      whole,
    );
    return [...parts.map((part) => without(whole, part)), [...rest]];
  });
}

/** Gaussian elimination over what is known: the elements whose value follows from it, however the sums are combined. */
function solvable(known: Known): Element[] {
  const columns = [...new Set(known.flat())];
  const rows = known.map((elements) => columns.map((column) => Number(elements.includes(column))));
  let top = 0;
  for (const at of columns.keys()) {
    const pivot = rows.findIndex((row, index) => index >= top && Math.abs(row[at] ?? 0) > 1e-9);
    const [found, first] = [rows[pivot], rows[top]];
    if (!found || !first) continue;
    rows[pivot] = first;
    rows[top] = found.map((value) => value / (found[at] ?? 1));
    for (const [index, row] of rows.entries())
      if (index !== top)
        rows[index] = row.map((value, column) => value - (row[at] ?? 0) * (rows[top]?.[column] ?? 0));
    top += 1;
  }
  return rows.flatMap((row) => {
    const left = columns.filter((_, column) => Math.abs(row[column] ?? 0) > 1e-9);
    return left.length === 1 ? left : [];
  });
}

const minimums = fc.constantFrom(3, 5);

describe('a reader who may not see named cities', () => {
  it('isolates nobody by any difference of what was ever shown, over groups and over time', () => {
    fc.assert(
      fc.property(
        minimums,
        fc.array(drawn(30), { minLength: 8, maxLength: 40 }),
        fc.array(fc.array(drawn(34), { minLength: 1, maxLength: 8 }), { maxLength: 6 }),
        (minimum, first, changes) => {
          const cities = new Map<number, Drawn>();
          const known: Element[][] = [];
          let told: Told = {};
          for (const change of [first, ...changes]) {
            for (const one of change) cities.set(one.city, one);
            const sample = sampleOf(cities, minimum);
            if (!sample) continue;
            const before = told;
            told = tellMore([sample], before);
            const elements = elementsOf(sample, ITEM, PREFIXES);
            for (const [key, { of }] of Object.entries(told[ITEM]?.shown ?? {}))
              if (before[ITEM]?.shown[key]?.of !== of)
                known.push([...(elements[key.split(' ').at(-1) ?? ''] ?? [])]);
          }
          for (const rest of [...known, ...differences(known)])
            if (rest.length > 0) expect(rest.length).toBeGreaterThanOrEqual(minimum);
          expect(solvable(known)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  const cities = (count: number) =>
    new Map(
      Array.from({ length: count }, (_, index) => {
        const city = index + 1;
        const place = { country: 'DE', population: 50_000, foreignBornShare: 5, networks: [] };
        return [city, { city, value: city * 3, ...place }];
      }),
    );
  const statisticsAfter = (told: Told, count: number) => {
    const sample = sampleOf(cities(count), 5);
    if (!sample) throw new Error('the sample is empty');
    const now = tellMore([sample], told);
    const disclosure = guardedDisclosure(sample, now);
    const { statistics } = disclosure.overview(ROUND_GROUP, ITEM);
    const { rank, suppressed } = disclosure.standing(ROUND_GROUP, ITEM, 3, {
      interval: { low: 1, median: 1, high: 1 },
      band: 1,
    });
    return { told: now, n: statistics?.n, place: rank?.place ?? null, code: suppressed?.code ?? null };
  };

  it('sees new statistics once as many cities as the smallest group have changed, and a place only among those', () => {
    const eight = statisticsAfter({}, 8);
    expect(eight).toMatchObject({ n: 8, place: 8, code: null });
    const twelve = statisticsAfter(eight.told, 12);
    expect(twelve).toMatchObject({ n: 8, place: null, code: 'awaiting-changes' });
    expect(statisticsAfter(twelve.told, 13)).toMatchObject({ n: 13, place: 13, code: null });
  });

  it('sees nothing that released figures would isolate one city from', () => {
    const eight = sampleOf(cities(8), 5);
    const { told } = statisticsAfter({}, 8);
    const released = madePublic(eight ? releasedBy(eight) : {}, told);
    expect(statisticsAfter(released, 12)).toMatchObject({ n: 8, code: 'awaiting-changes' });
    expect(statisticsAfter(madePublic(eight ? releasedBy(eight) : {}, {}), 12)).toMatchObject({
      n: undefined,
    });
    expect(statisticsAfter(released, 13)).toMatchObject({ n: 13 });
  });

  it('reads the same after what was told has been stored', () => {
    const { told } = statisticsAfter({}, 8);
    const stored = statisticsAfter(JSON.parse(JSON.stringify(told)), 9);
    expect(stored).toMatchObject({ n: 8, code: 'awaiting-changes' });
  });
});

describe('a reader who sees every city by name', () => {
  it('is shown no group whose complement is too small', () => {
    fc.assert(
      fc.property(minimums, fc.array(drawn(40), { minLength: 1, maxLength: 60 }), (minimum, drawnCities) => {
        const sample = sampleOf(new Map(drawnCities.map((one) => [one.city, one])), minimum);
        if (!sample) return;
        const { overview } = openDisclosure(sample);
        for (const dimension of dimensions) {
          const elements = elementsOf(sample, ITEM, [dimension]);
          const shown = Object.keys(elements).filter((key) => overview(key, ITEM).statistics !== null);
          const known = shown.map((key) => elements[key] ?? []);
          for (const rest of [...known, ...differences(known)])
            if (rest.length > 0) expect(rest.length).toBeGreaterThanOrEqual(minimum);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is told which group was withheld for another', () => {
    const sizes = { DE: 8, IT: 5, LV: 2 };
    const drawnCities = Object.entries(sizes).flatMap(([country, count]) =>
      Array.from({ length: count }, () => country),
    );
    const sample = sampleOf(
      new Map(
        drawnCities.map((country, index) => {
          const place = { country, population: 50_000, foreignBornShare: 5, networks: [] };
          return [index + 1, { city: index + 1, value: index, ...place }];
        }),
      ),
      5,
    );
    const codes = ['DE', 'IT', 'LV'].map(
      (country) => sample && openDisclosure(sample).overview(`country/${country}`, ITEM).suppressed?.code,
    );
    expect(codes).toEqual([undefined, 'complementary', 'group-too-small']);
  });
});
