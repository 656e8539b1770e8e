import type { Round, Submission } from '@interlace/api-client';
import { type Instrument, pointsOf } from '@interlace/instruments';
import { deadlineOf } from '../../facts/rounds.ts';

/** Below this share of answered questions an area has no score. */
export const LEAST_COVERAGE = 0.65;

export type SendingTime =
  | { readonly kind: 'not-open'; readonly opensAt: string }
  | { readonly kind: 'open' | 'late' | 'over'; readonly deadline: string };

/** Whether a city can send now: before its deadline, and as late once that of the round has passed. Pure. */
export function sendingTime(
  round: Pick<Round, 'state' | 'opensAt' | 'closesAt' | 'closedAt' | 'deadlineForMe'>,
  now: Date,
): SendingTime {
  const ends = round.closedAt ?? round.closesAt;
  const deadline = deadlineOf(round);
  if (now < new Date(round.opensAt)) return { kind: 'not-open', opensAt: round.opensAt };
  if (now >= new Date(deadline)) return { kind: 'over', deadline };
  return { kind: now >= new Date(ends) ? 'late' : 'open', deadline };
}

/** Questions whose answer brings points and has no evidence, in the order of the instrument. Pure. */
export function withoutEvidence(instrument: Instrument, answers: Submission['answers']): string[] {
  const bare = new Map(
    answers
      .filter(({ state, evidence, hidden }) => state === 'answered' && !hidden && evidence.length === 0)
      .map(({ question, value }) => [question, value]),
  );
  return instrument.questions
    .filter((question) => {
      const value = bare.get(question.code) ?? null;
      return value !== null && pointsOf(question, value).points > 0;
    })
    .map(({ code }) => code);
}
