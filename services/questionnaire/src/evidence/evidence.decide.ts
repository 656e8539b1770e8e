import { DomainError } from '@interlace/service-kit/problems';
import type { Lifecycle } from '../submissions/submission.ts';

/** Items one submission holds at most: more than two for each question of the longest instrument. */
export const MOST_ITEMS = 250;

/**
 * The library takes items as long as the submission lives, so that evidence can follow a question of an evaluator; which
 * answer it backs is a matter of the draft. @throws DomainError `submission-state-conflict`. Pure.
 */
export function demandOpenLibrary({ state }: Pick<Lifecycle, 'state'>): void {
  if (state === 'withdrawn')
    throw new DomainError('submission-state-conflict', 'A submission that is withdrawn takes no evidence.');
}

/** @throws DomainError `evidence-full`. Pure. */
export function demandRoom(items: number): void {
  if (items < MOST_ITEMS) return;
  throw new DomainError('evidence-full', `A submission holds at most ${MOST_ITEMS} items of evidence.`, {
    invalidParams: [{ name: 'file', code: 'evidence-full', reason: 'is one item too many' }],
  });
}
