import type { Principal } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit';
import { earlierMember, type ProgressSide } from '../benchmarks/city-progress.ts';
import { sees } from '../benchmarks/visibility.ts';
import type { Comparison } from '../comparison.ts';
import { roundsOfCity } from '../reading/score-counts.store.ts';
import { mayReadAnswers } from './open-answers.ts';
import { viewRound } from './open-round.ts';

/**
 * The latest earlier round, or the one asked for, in which the city has comparable figures the caller may see, and where
 * the answers are told too, may read them there.
 * @throws DomainError `no-earlier-round`
 */
export async function earlierSide(
  comparison: Comparison,
  principal: Principal,
  to: ProgressSide,
  { since, tells }: { since: string | undefined; tells: 'figures' | 'answers' },
): Promise<ProgressSide> {
  const { cityId } = to.member.score;
  const taken = await roundsOfCity(comparison.database.pool, cityId);
  const directory = await comparison.readModel.directory();
  for (const { id, opensAt } of directory.rounds()) {
    if (!taken.has(id) || opensAt >= to.table.round.opensAt || (since !== undefined && id !== since))
      continue;
    const earlier = await viewRound(comparison, principal, id);
    const side = earlier && sees(earlier.visibility, cityId) && earlierMember(earlier.table, to);
    if (
      side &&
      (tells === 'figures' || (await mayReadAnswers(comparison, principal, { roundId: id, cityId })))
    )
      return side;
  }
  throw new DomainError('no-earlier-round', 'The city has no comparable score in an earlier round.');
}
