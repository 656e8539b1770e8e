export interface Score {
  readonly cityId: string;
  readonly submittedAt: string;
  readonly submissionVersion: number;
  readonly late: boolean;
}

interface Membership {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: string;
  readonly until: string | null;
}

export interface Participant {
  readonly cityId: string;
  readonly name: string;
  /** What the city sent and stands; null where nothing does. */
  readonly sent: Score | null;
}

/** Cities of a network with what they sent: those that have not sent first, then by name. Pure. */
export function participantsOf(
  members: readonly Membership[],
  scores: readonly Score[],
  compare: (one: string, other: string) => number,
): Participant[] {
  const standing = new Map(scores.map((score) => [score.cityId, score]));
  return members
    .filter(
      ({ kind, until, organisationId }) =>
        kind === 'city' && (until === null || standing.has(organisationId)),
    )
    .map(({ organisationId, name }) => ({
      cityId: organisationId,
      name,
      sent: standing.get(organisationId) ?? null,
    }))
    .toSorted(
      (one, other) =>
        Number(one.sent !== null) - Number(other.sent !== null) || compare(one.name, other.name),
    );
}
