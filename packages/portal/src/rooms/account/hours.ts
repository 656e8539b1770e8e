import { useFormats } from '../../i18n/formats.ts';

/** The hours of a day to choose from, as the language of the page writes them. */
export function useHours(): { value: string; label: string }[] {
  const { time } = useFormats();
  return Array.from({ length: 24 }, (_, hour) => ({
    value: `${hour}`,
    label: time(new Date(2026, 0, 1, hour)),
  }));
}
