import { isDeepStrictEqual } from 'node:util';
import type { CityProfile, InvalidParam } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit/problems';
import { refuseTaken, type Taken } from '../organisations/organisation.decide.ts';
import type { City, CityFacts, CityProfileChanged, CityRegistered, YearlyValue } from './city.ts';
import { nutsPrefix } from './city-facts.ts';

export interface RegisterCity {
  readonly id: string;
  readonly profile: CityProfile;
}

/** Registers a city. Pure. Refuses an id or code in use, and facts that contradict each other. */
export function registerCity(command: RegisterCity, taken: Taken, now: Date): CityRegistered {
  refuseTaken('city-exists', { id: command.id, code: command.profile.code }, taken);
  return { cityId: command.id, profile: soundProfile(command.profile, now) };
}

/**
 * Replaces a city's facts. Pure. Returns null where nothing would change. `mayMoveCountry` is false for a city's own
 * people: the country decides with whom a city is compared.
 */
export function changeProfile(
  facts: CityFacts,
  city: City,
  { now, mayMoveCountry }: { now: Date; mayMoveCountry: boolean },
): CityProfileChanged | null {
  if (!mayMoveCountry && facts.country !== city.profile.country) {
    throw new DomainError('fact-fixed', 'The country of a city is changed by the network office only.', {
      invalidParams: [{ name: '/country', code: 'fact-fixed', reason: `must stay ${city.profile.country}` }],
    });
  }
  const { code, fictitious } = city.profile;
  const profile = soundProfile({ ...facts, code, fictitious }, now);
  return isDeepStrictEqual(profile, city.profile) ? null : { cityId: city.id, profile };
}

/** The profile with its figures in order of year; throws `facts-contradict` naming every fact that cannot be. */
function soundProfile(profile: CityProfile, now: Date): CityProfile {
  refuseContradictions(contradictions(profile, now.getUTCFullYear()));
  return {
    ...profile,
    population: byYear(profile.population),
    foreignBornShare: byYear(profile.foreignBornShare),
  };
}

/** @throws DomainError `facts-contradict` with these faults, if there are any. */
export function refuseContradictions(faults: InvalidParam[]): void {
  if (faults.length === 0) return;
  throw new DomainError('facts-contradict', 'The profile was not taken over.', { invalidParams: faults });
}

const byYear = (values: readonly YearlyValue[]) => values.toSorted((a, b) => a.year - b.year);

function contradictions(profile: CityProfile, thisYear: number): InvalidParam[] {
  const faults: InvalidParam[] = [];
  if ((profile.latitude === null) !== (profile.longitude === null)) {
    const missing = profile.latitude === null ? 'latitude' : 'longitude';
    const reason = 'latitude and longitude are given together or not at all';
    faults.push({ name: `/${missing}`, code: 'coordinate-missing', reason });
  }
  const prefix = nutsPrefix(profile.country);
  if (profile.nuts !== null && !profile.nuts.startsWith(prefix)) {
    faults.push({
      name: '/nuts',
      code: 'other-country',
      reason: `must begin with ${prefix}, as the country says`,
    });
  }
  return [...faults, ...figureFaults(profile, thisYear)];
}

type Figures = Pick<CityProfile, 'population' | 'foreignBornShare'>;

/** One value per year, and none for a year to come. Names are JSON pointers. Pure. */
export function figureFaults(figures: Figures, thisYear: number): InvalidParam[] {
  const faults: InvalidParam[] = [];
  for (const measure of ['population', 'foreignBornShare'] as const) {
    const seen = new Set<number>();
    for (const [index, { year }] of figures[measure].entries()) {
      const fault = (code: string, reason: string) =>
        faults.push({ name: `/${measure}/${index}/year`, code, reason: `${year} ${reason}` });
      if (seen.has(year)) fault('year-repeated', 'has a figure already');
      if (year > thisYear) fault('year-to-come', 'has not come yet');
      seen.add(year);
    }
  }
  return faults;
}
