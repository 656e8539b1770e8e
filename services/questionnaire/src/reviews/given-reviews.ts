import type { SqlExecutor } from '@interlace/event-bus';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { readOwnPeople } from './review.store.ts';
import type { Act } from './review.ts';
import type { ListedItem } from './review-list.store.ts';
import { tell } from './review-notices.ts';

/** Reviews, and who was given each. */
export type GivenItems = readonly { item: ListedItem; subject: string }[];

/** Says who wrote for which city, and so reviews nothing of it. */
export async function barredFrom(
  sql: SqlExecutor,
  items: readonly { cityId: string }[],
  subjects: readonly string[],
): Promise<(subject: string, cityId: string) => boolean> {
  const cityIds = [...new Set(items.map(({ cityId }) => cityId))];
  const own = await readOwnPeople(sql, cityIds, subjects);
  const names = new Set(own.map(({ subject, cityId }) => `${subject} ${cityId}`));
  return (subject, cityId) => names.has(`${subject} ${cityId}`);
}

/** Tells each person once for each city. */
export async function tellAssigned(
  questionnaire: Questionnaire,
  tx: QuestionnaireTx,
  act: Act,
  given: readonly { item: Pick<ListedItem, 'submissionId' | 'cityId' | 'roundId'>; subject: string }[],
  dueAt?: string,
): Promise<void> {
  const people = Map.groupBy(given, ({ item, subject }) => `${item.submissionId} ${subject}`);
  for (const [first] of people.values()) {
    if (!first) continue;
    const { submissionId: id, cityId, roundId } = first.item;
    const notice = {
      notice: 'review-assigned' as const,
      to: [{ subject: first.subject }],
      dueAt: dueAt ? new Date(dueAt) : null,
    };
    await tell(questionnaire, tx, { id, cityId, roundId }, act, notice);
  }
}

/** How many each got, by account; the cities it concerns. */
export function auditGiven(roundId: string | null, given: GivenItems) {
  if (given.length === 0) return null;
  const counts = Map.groupBy(given, ({ subject }) => subject);
  return {
    concerns: [...new Set(given.map(({ item }) => item.cityId))],
    object: { kind: 'round', id: roundId ?? given[0]?.item.roundId ?? null },
    after: { given: Object.fromEntries([...counts].map(([subject, own]) => [subject, own.length])) },
  };
}
