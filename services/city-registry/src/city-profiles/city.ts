import type { CityProfile, cityProfileChangedV1, cityRegisteredV1, DataOf } from '@interlace/contracts';

export type CityRegistered = DataOf<typeof cityRegisteredV1>;
export type CityProfileChanged = DataOf<typeof cityProfileChangedV1>;
export type YearlyValue = CityProfile['population'][number];

/** A registered city: its public facts, and a version that counts the changes from 1. */
export interface City {
  readonly id: string;
  readonly version: number;
  readonly profile: CityProfile;
}

/** The facts of a profile that may change. The code and being invented are fixed for ever. */
export type CityFacts = Omit<CityProfile, 'code' | 'fictitious'>;
