import { instantOf } from '../../i18n/zoned-time.ts';

/** A round as it is typed into the form. */
export interface RoundDraft {
  readonly networkId: string;
  /** Code and version with a space between. */
  readonly instrument: string;
  readonly name: string;
  readonly code: string;
  /** By the clocks of the time zone: 2026-05-14T23:59. */
  readonly opens: string;
  readonly closes: string;
  readonly timeZone: string;
  readonly referenceYear: string;
  /** Days separated by commas. */
  readonly reminders: string;
}

/** Days before a deadline from words such as "14, 7, 1"; undefined where they are none, or name a day twice. Pure. */
export function reminderDaysOf(typed: string): number[] | undefined {
  const days = typed
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  const isDay = (day: number) => Number.isInteger(day) && day >= 1 && day <= 90;
  if (!days.every(isDay) || days.length > 10 || new Set(days).size !== days.length) return undefined;
  return days.toSorted((one, other) => other - one);
}

export type DraftFault = 'opensAt' | 'closesAt' | 'reminderDays';

/** What is sent for a draft, or the fields that say nothing that could be sent. Pure. */
export function bodyOf(draft: RoundDraft) {
  const { networkId, name, code, timeZone } = draft;
  const opensAt = instantOf(draft.opens, timeZone);
  const closesAt = instantOf(draft.closes, timeZone);
  const reminderDays = reminderDaysOf(draft.reminders);
  const faults: DraftFault[] = [];
  if (opensAt === undefined) faults.push('opensAt');
  if (closesAt === undefined) faults.push('closesAt');
  if (reminderDays === undefined) faults.push('reminderDays');
  if (opensAt === undefined || closesAt === undefined || reminderDays === undefined)
    return { faults, body: undefined };
  const [instrument = '', version = ''] = draft.instrument.split(' ');
  const body = {
    networkId,
    instrument: { code: instrument, version },
    name,
    code,
    opensAt,
    closesAt,
    timeZone,
    referenceYear: Number(draft.referenceYear),
    reminderDays,
  };
  return { faults, body };
}
export type RoundBody = NonNullable<ReturnType<typeof bodyOf>['body']>;
