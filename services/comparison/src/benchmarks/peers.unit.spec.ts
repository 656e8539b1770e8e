import { describe, expect, it } from 'vitest';
import { type City, cityId, facts, score, tableOf } from '../testing/builders.ts';
import { peersOf } from './peers.ts';

/** The peers of the first of these cities. */
function peersOfFirst(cities: readonly City[]) {
  const table = tableOf(
    cities.map((_, index) => score(index, { total: 10 * index })),
    cities.map((city, index) => facts(index, city)),
  );
  const [sample] = table.samplesOf(cityId(0));
  const member = sample?.member(cityId(0));
  if (!sample || !member) throw new Error('the city is in no sample');
  const { level, cities: count, steps, suppressed } = peersOf(sample, member);
  return { level, count, outcomes: steps.map((step) => `${step.level} ${step.outcome}`), suppressed };
}

const alike: City = { population: 50_000, foreignBornShare: 5 };
const diverse: City = { population: 50_000, foreignBornShare: 20 };
const big: City = { population: 500_000, foreignBornShare: 5 };
const times = (count: number, city: City) => Array.from({ length: count }, () => city);

describe('peersOf', () => {
  it('compares with cities of the same size and the same share where there are five', () => {
    expect(peersOfFirst([...times(5, alike), ...times(3, big)])).toEqual({
      level: 'foreign-born-band',
      count: 5,
      outcomes: ['foreign-born-band used'],
      suppressed: null,
    });
  });

  it('widens to the population band and says so', () => {
    expect(peersOfFirst([...times(4, alike), diverse, big])).toEqual({
      level: 'population-band',
      count: 5,
      outcomes: ['foreign-born-band too-small', 'population-band used'],
      suppressed: null,
    });
  });

  it('widens to the whole round', () => {
    expect(peersOfFirst([...times(2, alike), ...times(3, big)])).toMatchObject({
      level: 'round',
      count: 5,
      outcomes: ['foreign-born-band too-small', 'population-band too-small', 'round used'],
    });
  });

  it('suppresses when even the round is too small', () => {
    expect(peersOfFirst(times(4, alike))).toMatchObject({
      level: 'round',
      count: 4,
      suppressed: { code: 'group-too-small' },
    });
  });

  it('falls to the next wider group when a figure is missing, and says so', () => {
    expect(peersOfFirst([{ population: 50_000 }, ...times(5, alike)])).toMatchObject({
      level: 'population-band',
      count: 6,
      outcomes: ['foreign-born-band figure-missing', 'population-band used'],
    });
    expect(peersOfFirst([{ foreignBornShare: 5 }, ...times(5, alike)])).toMatchObject({
      level: 'round',
      outcomes: ['foreign-born-band figure-missing', 'population-band figure-missing', 'round used'],
    });
  });
});
