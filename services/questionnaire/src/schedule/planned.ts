import { type Due, marksOf } from './reminder.decide.ts';

/** Reminders to come of the same day and deadline. */
export interface Planned {
  readonly at: Date;
  readonly days: number;
  readonly dueAt: Date;
  readonly count: number;
}

/** Reminders to come, those of one instant and deadline together; the earliest first. Pure. */
export function plannedOf(dues: readonly Due[], now: Date): Planned[] {
  const coming = dues.flatMap((due) =>
    marksOf(due)
      .filter(({ at }) => at > now)
      .map((mark) => ({ ...mark, dueAt: due.dueAt })),
  );
  const together = Map.groupBy(coming, ({ at, dueAt }) => `${at.toISOString()} ${dueAt.toISOString()}`);
  return [...together]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => all.slice(0, 1).map((one) => ({ ...one, count: all.length })));
}
