import { type Principal, uuid } from '@interlace/contracts';
import { covers, DomainError, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import { answersInSight } from '../benchmarks/answer-rights.ts';
import type { Member } from '../benchmarks/member.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import type { ScoreOrigin } from '../benchmarks/score.ts';
import { sees, type Visibility, visibilityOf } from '../benchmarks/visibility.ts';
import { scoreOrigin } from '../benchmarks/wire.ts';
import type { Comparison } from '../comparison.ts';
import { standingPrincipal } from '../reading/standing-principal.ts';

/** Ids are compared as text, and PostgreSQL writes them in small letters. */
export const idParam = uuid.toLowerCase();
export const roundParams = z.object({ roundId: idParam.describe('Id of the round') });
export const cityParams = roundParams.extend({ cityId: idParam.describe('Id of a city of the round') });
export const originQuery = z.strictObject({
  origin: scoreOrigin
    .optional()
    .describe(
      'Which figures to read; without it the strongest origin whose sample is large enough for statistics',
    ),
});

/** A round as one caller may see it. */
export interface OpenRound {
  readonly table: RoundTable;
  readonly visibility: Visibility;
}

/** Undefined alike for a round that does not exist and for one the caller may not see. */
export async function viewRound(
  comparison: Pick<Comparison, 'readModel' | 'ranks' | 'database' | 'now'>,
  asking: Principal,
  roundId: string,
): Promise<OpenRound | undefined> {
  const { principal, today } = await standingPrincipal(comparison, asking);
  const { table, directory } = await comparison.readModel.round(roundId);
  if (!table) return undefined;
  comparison.ranks.judge(table);
  const { fictitious: illustrative, network } = table.round;
  const visibility = visibilityOf(principal, {
    illustrative,
    isMember: !illustrative && directory.isMember(principal.organisation.id.toLowerCase(), network.id, today),
    cities: answersInSight(principal, today)
      .filter((opened) => covers([opened], { ...opened, roundId }))
      .map(({ cityId }) => cityId)
      .filter((cityId) => table.samplesOf(cityId).length > 0),
  });
  return visibility.kind === 'nothing' ? undefined : { table, visibility };
}

/** @throws DomainError `not-found` for a round that does not exist or is not the caller's to see. */
export async function openRound(...given: Parameters<typeof viewRound>): Promise<OpenRound> {
  const round = await viewRound(...given);
  if (!round) throw notFound('The round');
  return round;
}

export interface CityInSample {
  readonly sample: Sample;
  readonly member: Member;
}

/** @throws DomainError `not-found`, alike for a city without such a score and for one the caller may not see. */
export function cityIn({ table, visibility }: OpenRound, cityId: string, origin?: ScoreOrigin): CityInSample {
  const sample = sees(visibility, cityId)
    ? table.samplesOf(cityId).find((one) => origin === undefined || one.origin === origin)
    : undefined;
  const member = sample?.member(cityId);
  if (!sample || !member) throw notFound('The city in this round');
  return { sample, member };
}

/** Refuses an item the instrument of the round does not have. */
export function itemUnknown(item: string): DomainError {
  return new DomainError('item-unknown', `No composite or indicator is called ${item}.`, {
    invalidParams: [
      { name: 'sort', code: 'item-unknown', reason: 'is neither name nor an item of the instrument' },
    ],
  });
}
