import type { CityProfile } from '@interlace/contracts';
import type { City, YearlyValue } from './city.ts';

const MEASURES = { population: 'population', foreignBornShare: 'foreign-born-share' } as const;

export interface FigureRow extends YearlyValue {
  cityId: string;
  measure: string;
}

interface CityRow extends Pick<CityProfile, 'lau' | 'nuts' | 'latitude' | 'longitude' | 'fictitious'> {
  id: string;
  version: number;
  organisation: { code: string; name: string; country: string | null };
  /** In order of year. */
  figures: readonly FigureRow[];
}

/** The figures of a profile as rows. */
export function toFigureRows({ cityId, profile }: { cityId: string; profile: CityProfile }): FigureRow[] {
  const rows = (measure: keyof typeof MEASURES) =>
    profile[measure].map((figure) => ({ cityId, measure: MEASURES[measure], ...figure }));
  return [...rows('population'), ...rows('foreignBornShare')];
}

/** A city from its rows. */
export function toCity({ id, version, organisation, figures, ...row }: CityRow): City {
  const of = (measure: keyof typeof MEASURES) =>
    figures
      .filter((figure) => figure.measure === MEASURES[measure])
      .map(({ year, value, source }) => ({ year, value, source }));
  return {
    id,
    version,
    profile: {
      code: organisation.code,
      name: organisation.name,
      country: organisation.country ?? '', // never empty: a check constraint of the table
      lau: row.lau,
      nuts: row.nuts,
      latitude: row.latitude,
      longitude: row.longitude,
      population: of('population'),
      foreignBornShare: of('foreignBornShare'),
      fictitious: row.fictitious,
    },
  };
}
