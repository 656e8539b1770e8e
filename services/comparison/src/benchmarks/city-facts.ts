import type { Band, Bands, CityProfile } from '@interlace/contracts';

/** A figure taken over from a report, shown beside samples and never inside one. Score 0 to 100. */
export interface PublishedFigure {
  readonly resultId: string;
  readonly indicator: string;
  readonly score: number;
  readonly year: number | null;
  readonly questionnaire: string;
  readonly source: string;
}

export interface NetworkName {
  readonly id: string;
  readonly code: string | null;
  readonly name: string | null;
}

/** What is known of a city apart from its scores; a score may arrive before any of it. */
export interface CityFacts {
  readonly id: string;
  readonly profile: CityProfile | null;
  readonly published: readonly PublishedFigure[];
  /** Networks of which it is, was or will be a member; who counts in a round is a matter of dates. */
  readonly memberships: readonly Membership[];
}

export interface Membership {
  readonly network: NetworkName;
  /** Days, ISO 8601; null leaves an end open. Both days belong to the membership. */
  readonly since: string | null;
  readonly until: string | null;
}

/** True when the membership holds on some day from `from` to `to`, both included. */
export function overlaps(membership: Pick<Membership, 'since' | 'until'>, from: string, to: string): boolean {
  return (membership.since ?? from) <= to && (membership.until ?? to) >= from;
}

/** A yearly figure as used: inhabitants, or per cent. */
export interface ContextFigure {
  readonly value: number;
  readonly year: number;
  readonly source: string;
}

/** A city's place in a round's bands for one context figure; both null where nothing is known. */
export interface BandPlace {
  readonly figure: ContextFigure | null;
  readonly band: Band | null;
}

export interface CityContext {
  readonly population: BandPlace;
  readonly foreignBornShare: BandPlace;
}

/** The figure of the reference year, else of the nearest year before it; later years are never used. */
export function figureOf(series: readonly ContextFigure[], referenceYear: number): ContextFigure | null {
  let nearest: ContextFigure | null = null;
  for (const figure of series) {
    if (figure.year <= referenceYear && (nearest === null || figure.year > nearest.year)) nearest = figure;
  }
  return nearest;
}

/** The half-open band [from, to) that holds a value; null when none does. */
export function bandOf(bands: readonly Band[], value: number): Band | null {
  const holds = ({ from, to }: Band) => (from === null || value >= from) && (to === null || value < to);
  return bands.find(holds) ?? null;
}

/** Where a city stands in the bands of a round. */
export function contextOf(profile: CityProfile | null, bands: Bands, referenceYear: number): CityContext {
  const placeIn = (series: readonly ContextFigure[], among: readonly Band[]): BandPlace => {
    const figure = figureOf(series, referenceYear);
    return { figure, band: figure && bandOf(among, figure.value) };
  };
  return {
    population: placeIn(profile?.population ?? [], bands.population),
    foreignBornShare: placeIn(profile?.foreignBornShare ?? [], bands.foreignBornShare),
  };
}
