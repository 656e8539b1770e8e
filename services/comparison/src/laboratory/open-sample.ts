import type { Principal } from '@interlace/contracts';
import type { Instrument } from '@interlace/instruments';
import { DomainError, notFound } from '@interlace/service-kit';
import { itemOf, type Member } from '../benchmarks/member.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import type { ScoreOrigin } from '../benchmarks/score.ts';
import type { Comparison } from '../comparison.ts';
import { readSampleQuestions } from '../reading/answers.store.ts';
import { refusable } from '../routes/method-problem.ts';
import { openRound } from '../routes/open-round.ts';
import { type Study, studyOf } from './study.ts';

/** Beyond this, computations over pairs of cities take longer than anybody waits. */
const mostCities = 1_000;

/** A sample of a round with the instrument its cities answered. */
export interface OpenSample {
  readonly table: RoundTable;
  readonly sample: Sample;
  readonly instrument: Instrument;
}

export async function openSample(
  comparison: Comparison,
  principal: Principal,
  { roundId, origin }: { readonly roundId: string; readonly origin: ScoreOrigin | undefined },
): Promise<OpenSample> {
  const { table, visibility } = await openRound(comparison, principal, roundId);
  if (visibility.kind !== 'everything') throw notFound('The round');
  const sample = table.sample(origin);
  if (!sample) throw notFound('A sample of this round');
  requireComputable(sample);
  const { code, version } = sample.instrument;
  const instrument = await comparison.instruments.find(comparison.database.pool, { code, version });
  if (!instrument)
    throw new DomainError(
      'instrument-unknown',
      `The definition of ${code} ${version} has not arrived here yet.`,
    );
  return { table, sample, instrument };
}

/** @throws DomainError `sample-too-large` */
export function requireComputable({ size }: Pick<Sample, 'size'>): void {
  if (size > mostCities)
    throw new DomainError(
      'sample-too-large',
      `The laboratory computes with up to ${mostCities} cities; this sample has ${size}.`,
    );
}

/** @throws DomainError `method-refused` where the instrument counts a question of the item twice */
export async function openStudy(
  { database }: Comparison,
  { table, sample, instrument }: OpenSample,
  item: string,
): Promise<Study> {
  const cities = await readSampleQuestions(database.pool, table.round.id, sample);
  return refusable('item', () => studyOf(instrument, item, cities, strictScores(sample, item)));
}

function strictScores(sample: Sample, item: string): Map<string, number | null> {
  const strict = (member: Member) => itemOf(member, item)?.strict ?? null;
  return new Map([...sample.members].map((member) => [member.score.cityId, strict(member)]));
}
