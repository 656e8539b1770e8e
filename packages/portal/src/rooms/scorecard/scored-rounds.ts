interface Score {
  readonly cityId: string;
  readonly roundId: string;
}

/** A round, as far as a choice of scorecards shows it. */
export interface RoundName {
  readonly id: string;
  readonly name: string;
  readonly referenceYear: number;
}

export interface CityScores {
  readonly cityId: string;
  /** The latest first. */
  readonly rounds: readonly RoundName[];
}

/** Scores by city, each city's rounds in the order of `rounds`, cities by name. Pure. */
export function scoresByCity(
  scores: readonly Score[],
  rounds: readonly RoundName[],
  nameOf: (cityId: string) => string,
): CityScores[] {
  const taken = Map.groupBy(scores, ({ cityId }) => cityId);
  return [...taken]
    .map(([cityId, own]) => {
      const ids = new Set(own.map(({ roundId }) => roundId));
      return { cityId, rounds: rounds.filter(({ id }) => ids.has(id)) };
    })
    .filter(({ rounds: own }) => own.length > 0)
    .toSorted((one, other) => nameOf(one.cityId).localeCompare(nameOf(other.cityId)));
}
