import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeProfile, registerCity } from './city.decide.ts';

const now = new Date('2026-03-01T00:00:00Z');
const free = { id: false, code: false };
const figure = (year: number, value: number) => ({ year, value, source: 'Statistical office' });
const profile = {
  code: 'senigallia',
  name: 'Senigallia',
  country: 'IT',
  lau: null,
  nuts: null,
  latitude: null,
  longitude: null,
  population: [figure(2010, 45_027)],
  foreignBornShare: [figure(2010, 7.5)],
  fictitious: false,
};
const { code: _code, fictitious: _fictitious, ...facts } = profile;
const city = { id: 'c1', version: 3, profile };
const faultsOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { invalidParams?: { name: string; code: string }[] }).invalidParams?.map((it) => [
      it.name,
      it.code,
    ]);
  }
  return [];
};

describe('registering a city', () => {
  it('given a free code, when registered with figures in any order, then they stand in order of year', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1900, max: 2026 }), { maxLength: 20 });
    fc.assert(
      fc.property(years, (unordered) => {
        const event = registerCity(
          { id: 'c1', profile: { ...profile, population: unordered.map((year) => figure(year, 1)) } },
          free,
          now,
        );
        expect(event.profile.population.map((it) => it.year)).toEqual(unordered.toSorted((a, b) => a - b));
      }),
    );
  });

  it('given the code is in use, when registered, then it is refused', () => {
    expect(() => registerCity({ id: 'c2', profile }, { id: false, code: true }, now)).toThrow(
      expect.objectContaining({ code: 'city-exists' }),
    );
  });

  it('names every contradiction at once', () => {
    const broken = {
      ...profile,
      latitude: 43.7,
      nuts: 'ES62',
      population: [figure(2010, 1), figure(2010, 2)],
      foreignBornShare: [figure(2027, 5)],
    };
    expect(faultsOf(() => registerCity({ id: 'c1', profile: broken }, free, now))).toEqual([
      ['/longitude', 'coordinate-missing'],
      ['/nuts', 'other-country'],
      ['/population/1/year', 'year-repeated'],
      ['/foreignBornShare/0/year', 'year-to-come'],
    ]);
  });

  it.each([
    ['GR', 'EL30'],
    ['GB', 'UKI4'],
    ['IT', 'ITI31'],
  ])('knows that NUTS codes of %s look like %s', (country, nuts) => {
    expect(
      faultsOf(() => registerCity({ id: 'c1', profile: { ...profile, country, nuts } }, free, now)),
    ).toEqual([]);
  });
});

describe('changing a profile', () => {
  const office = { now, mayMoveCountry: true };

  it('given the same facts, when changed, then nothing happened', () => {
    expect(changeProfile(facts, city, office)).toBeNull();
  });

  it('given a new figure, when changed, then the event holds the whole profile as it now stands', () => {
    const population = [figure(2020, 44_000), figure(2010, 45_027)];
    expect(changeProfile({ ...facts, population }, city, office)).toEqual({
      cityId: 'c1',
      profile: { ...profile, population: population.toReversed() },
    });
  });

  it('lets only the network office move a city to another country', () => {
    const moved = { ...facts, country: 'SM' };
    expect(changeProfile(moved, city, office)?.profile.country).toBe('SM');
    expect(faultsOf(() => changeProfile(moved, city, { now, mayMoveCountry: false }))).toEqual([
      ['/country', 'fact-fixed'],
    ]);
  });
});
