import type { NoticeKind } from '@interlace/contracts';
import { localDay, localHour, nextLocalHour } from './local-time.ts';
import { groupOf, isUrgent } from './notice-groups.ts';
import type { NotificationSettings } from './notification-settings.ts';

/** By then what is urgent is mailed, though quiet hours last longer. */
const MORNING_HOUR = 8;

export interface Reader {
  settings: NotificationSettings;
  /** Of the IANA database. */
  timeZone: string;
}

export interface DeliveryPlan {
  /** From when it is in the list; null for never. */
  shownAt: Date | null;
  /** When a mail is due; null for none. */
  mailAt: Date | null;
  inDigest: boolean;
}

/** When and how somebody is told of a notice that is raised now. Pure. */
export function planDelivery(kind: NoticeKind, reader: Reader, now: Date): DeliveryPlan {
  const { inApp, mail } = reader.settings.groups[groupOf(kind)];
  const atDigest = nextDigest(reader, now);
  const shownAt = { 'at-once': now, daily: atDigest, off: null }[inApp];
  const mailAt = { 'at-once': afterQuiet(reader, now, isUrgent(kind)), daily: atDigest, off: null }[mail];
  return { shownAt, mailAt, inDigest: mail === 'daily' };
}

/** The person's next hour of the digest; it comes in quiet hours as well, for it was chosen. Pure. */
export const nextDigest = ({ settings, timeZone }: Reader, after: Date): Date =>
  nextLocalHour(after, timeZone, settings.digestHour);

/** The next digest of another day of the person than the one (ISO 8601) that has had its digest. Pure. */
export function digestAfterDay(reader: Reader, day: string, after: Date): Date {
  const next = nextDigest(reader, after);
  return localDay(next, reader.timeZone) > day ? next : nextDigest(reader, next);
}

/** The end of the quiet hours, or now where it is none. Pure. */
function afterQuiet({ settings: { quietHours }, timeZone }: Reader, now: Date, urgent: boolean): Date {
  if (!quietHours || !isWithin(quietHours, localHour(now, timeZone))) return now;
  const end = nextLocalHour(now, timeZone, quietHours.until);
  const morning = nextLocalHour(now, timeZone, MORNING_HOUR);
  return urgent && morning < end ? morning : end;
}

const isWithin = ({ from, until }: { from: number; until: number }, hour: number): boolean =>
  from < until ? from <= hour && hour < until : from <= hour || hour < until;
