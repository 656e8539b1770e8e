import type { Principal } from '@interlace/contracts';
import type { Answers, Instrument } from '@interlace/instruments';
import { type MethodBundle, releasedMethods } from '@interlace/scoring-method';
import { covers, DomainError, notFound } from '@interlace/service-kit';
import { answersInSight } from '../benchmarks/answer-rights.ts';
import type { Score, ScoreOrigin } from '../benchmarks/score.ts';
import type { Comparison } from '../comparison.ts';
import { readAnswers } from '../reading/answers.store.ts';
import { standingPrincipal } from '../reading/standing-principal.ts';
import { type CityInSample, cityIn, type OpenRound, openRound } from './open-round.ts';

/** What a score is made from. */
export interface Basis {
  readonly instrument: Instrument;
  readonly method: MethodBundle;
  readonly answers: Answers;
}

/** Whether the caller may read a city's answers in a round today. */
export async function mayReadAnswers(
  comparison: Pick<Comparison, 'database' | 'now'>,
  principal: Principal,
  at: { readonly roundId: string; readonly cityId: string },
): Promise<boolean> {
  const standing = await standingPrincipal(comparison, principal);
  return covers(answersInSight(standing.principal, standing.today), at);
}

export type OpenCity = OpenRound & CityInSample;

/**
 * A city of a round to somebody who may read its answers.
 * @throws DomainError `not-found`, alike for a city without a score there and for one whose answers the caller may not read
 */
export async function openCity(
  comparison: Comparison,
  principal: Principal,
  { roundId, cityId }: { readonly roundId: string; readonly cityId: string },
  origin?: ScoreOrigin,
): Promise<OpenCity> {
  const round = await openRound(comparison, principal, roundId);
  if (!(await mayReadAnswers(comparison, principal, { roundId, cityId })))
    throw notFound('The city in this round');
  return { ...round, ...cityIn(round, cityId, origin) };
}

/** @throws DomainError `instrument-unknown`, `method-unknown`, `answers-unknown` while any of them is not known here */
export async function basisOf(comparison: Comparison, score: Score): Promise<Basis> {
  const [instrument, answers] = await Promise.all([
    instrumentOf(comparison, score),
    readAnswers(comparison.database.pool, score),
  ]);
  if (!answers) {
    const detail = `The answers of version ${score.submissionVersion} are not known here, or were withdrawn.`;
    throw new DomainError('answers-unknown', detail);
  }
  return { instrument, method: methodOf(score), answers };
}

/** @throws DomainError `instrument-unknown` */
export async function instrumentOf(
  { database, instruments }: Pick<Comparison, 'database' | 'instruments'>,
  { instrument: reference }: Pick<Score, 'instrument'>,
): Promise<Instrument> {
  const instrument = await instruments.find(database.pool, reference);
  if (instrument) return instrument;
  const detail = `The instrument ${reference.code} ${reference.version} is not known here yet; try again.`;
  throw new DomainError('instrument-unknown', detail);
}

/** @throws DomainError `method-unknown` */
export function methodOf({ methodVersion }: Pick<Score, 'methodVersion'>): MethodBundle {
  const method = releasedMethods.find(methodVersion);
  if (method) return method;
  throw new DomainError(
    'method-unknown',
    `The method version ${methodVersion} is not known to this service.`,
  );
}
