import type { Principal } from '@interlace/contracts';
import { withStandingMandates } from '@interlace/service-kit';
import type { Comparison } from '../comparison.ts';

/** The table of mandates, in the live projection or the one being rebuilt. */
export const MANDATES = 'mandate';

/** Who asks, on a day (ISO 8601): without mandates that were ended since the token was made. */
export interface StandingPrincipal {
  readonly principal: Principal;
  readonly today: string;
}

export async function standingPrincipal(
  { database, now }: Pick<Comparison, 'database' | 'now'>,
  principal: Principal,
): Promise<StandingPrincipal> {
  const today = now().toISOString().slice(0, 10);
  return { principal: await withStandingMandates(database.pool, MANDATES, principal, today), today };
}
