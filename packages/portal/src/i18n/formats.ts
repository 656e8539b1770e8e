import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from './languages.ts';

export interface Formats {
  /** 14 May 2026, in the given zone (IANA) or the device's */
  day(instant: string | Date, timeZone?: string): string;
  /** 14 May 2026, 14:02 */
  moment(instant: string | Date): string;
  /** 14 May 2026, 14:02 CEST: for deadlines, in the given zone (IANA) or the device's */
  deadline(instant: string | Date, timeZone?: string): string;
  /** 14:02 */
  time(instant: string | Date): string;
  /** in 3 days, 2 hours ago; counted from `now` */
  relative(instant: string | Date, now?: Date): string;
  /** 61.4; null is a dash */
  number(value: number | null, digits?: number): string;
  /** A share from 0 to 1 as 61 %; null is a dash */
  share(value: number | null): string;
  /** 812 bytes, 3.4 MB; a kilobyte has 1,024 bytes, as in the limits of the platform */
  bytes(count: number): string;
  /** +3.2, −1.0; null is a dash */
  signed(value: number | null, digits?: number): string;
  /** a, b and c */
  list(items: readonly string[]): string;
}

const MINUTE = 60_000;
const STEPS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

const SMALLEST = ['byte', 1] as const;
const SIZES = [['megabyte', 1_024 ** 2], ['kilobyte', 1_024], SMALLEST] as const;

/** Formats of a language. Pure but for the device's time zone. */
export function formatsOf(language: string): Formats {
  const spoken = localeOf(language);
  // English as it is read in Europe: day before month, hours to 24.
  const locale = spoken === 'en' ? 'en-GB' : spoken;
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (instant: string | Date) => format.format(new Date(instant));
  };
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    day: (instant, timeZone) =>
      date({ dateStyle: 'long', ...(timeZone !== undefined && { timeZone }) })(instant),
    moment: date({ dateStyle: 'medium', timeStyle: 'short' }),
    time: date({ timeStyle: 'short' }),
    deadline: (instant, timeZone) =>
      date({
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
        ...(timeZone !== undefined && { timeZone }),
      })(instant),
    relative(instant, now = new Date()) {
      const distance = new Date(instant).getTime() - now.getTime();
      const [unit, size] = STEPS.find(([, step]) => Math.abs(distance) >= step) ?? ['minute', MINUTE];
      return relative.format(Math.round(distance / size), unit);
    },
    number: (value, digits = 1) =>
      value === null
        ? '–'
        : new Intl.NumberFormat(locale, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }).format(value),
    signed: (value, digits = 1) =>
      value === null
        ? '–'
        : new Intl.NumberFormat(locale, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
            signDisplay: 'exceptZero',
          }).format(value),
    share: (value) => (value === null ? '–' : share.format(value)),
    bytes(count) {
      const [unit, size] = SIZES.find(([, least]) => count >= least) ?? SMALLEST;
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumFractionDigits: 1,
      }).format(count / size);
    },
    list: (items) => list.format(items),
  };
}

/** Formats of the language of the page. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formatsOf(i18n.language), [i18n.language]);
}
