import { daysBefore } from './local-time.ts';

/** Something that is due, and how it is spoken of before. */
export interface Due {
  readonly dueAt: Date;
  /** From when on it is known: what would have been said before is not made up for. */
  readonly since: Date;
  /** Days before it is due; 0 for the moment itself. */
  readonly days: readonly number[];
  readonly timeZone: string;
}

/** One reminder of something due. */
export interface Mark {
  readonly days: number;
  readonly at: Date;
}

/** What is older is no news any more: a service that was down for long does not tell of it. */
export const NEWS_MS = 7 * 86_400_000;

/** The reminders of something due, the earliest first. Pure. */
export function marksOf({ dueAt, since, days, timeZone }: Due): Mark[] {
  return days
    .map((count) => ({ days: count, at: daysBefore(dueAt, count, timeZone) }))
    .filter(({ at }) => at >= since)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

export interface Judgement {
  /** What is to be said now; null where nothing is, or it was said. */
  readonly say: Mark | null;
  /** When there is something to say again. */
  readonly next: Date | null;
}

/**
 * Of several reminders that were missed only the last is made up for: who hears "two days" need not hear "seven days".
 * Once the date has passed, reminders of it are not made up for either. Pure.
 * @param said days of the reminders that were sent
 */
export function judge(
  marks: readonly Mark[],
  { dueAt, said, now }: { dueAt: Date; said: ReadonlySet<number>; now: Date },
): Judgement {
  const last = marks.findLast(({ at }) => at <= now);
  const isNews = (mark: Mark) =>
    now.getTime() - mark.at.getTime() < NEWS_MS && (mark.days === 0 || now < dueAt);
  const say = last && !said.has(last.days) && isNews(last) ? last : null;
  return { say, next: marks.find(({ at }) => at > now)?.at ?? null };
}
