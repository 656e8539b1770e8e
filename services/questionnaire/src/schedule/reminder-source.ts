import type { DataOf, NoticeKind, noticeRaisedV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Due } from './reminder.decide.ts';

type Notice = DataOf<typeof noticeRaisedV1>;

/** Something due that somebody is reminded of. */
export interface DueMatter
  extends Due,
    Pick<Notice, 'cityId' | 'roundId' | 'submissionId' | 'to' | 'area' | 'question'> {
  /** Names the matter within its source, without a person in it. */
  readonly object: string;
}

/** What reminders are about: a deadline, a section, a query. */
export interface ReminderSource {
  /** Kept with what was sent; never renamed. */
  readonly name: string;
  /** What a reminder so many days before is called; 0 is the moment itself. */
  noticeOf(days: number): NoticeKind;
  /** What is not done yet. Matters that were due more than a week ago may be left out. */
  read(sql: SqlExecutor, now: Date): Promise<DueMatter[]>;
}
