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

/** With those taken off that are not gone yet: a full library can be exchanged once a day, and no disk be filled. */
const MOST_KEPT = 2 * MOST_ITEMS;

/** How many items there are: on the draft, and with those that were taken off and are not gone yet. */
export interface ItemCount {
  readonly onDraft: number;
  readonly kept: number;
}

/** For what is there and comes back on the draft. @throws DomainError `evidence-full`. Pure. */
export function demandRoomOnDraft({ onDraft }: Pick<ItemCount, 'onDraft'>): void {
  if (onDraft >= MOST_ITEMS) throw full(`A submission holds at most ${MOST_ITEMS} items of evidence.`);
}

/** For what is new. @throws DomainError `evidence-full`. Pure. */
export function demandRoom({ onDraft, kept }: ItemCount): void {
  demandRoomOnDraft({ onDraft });
  if (kept >= MOST_KEPT)
    throw full(
      `A submission holds at most ${MOST_KEPT} items of evidence with those taken off, which go a day later.`,
    );
}

const full = (detail: string) =>
  new DomainError('evidence-full', detail, {
    invalidParams: [{ name: 'file', code: 'evidence-full', reason: 'is one item too many' }],
  });
