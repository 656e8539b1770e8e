/** What an evaluator knows, as a review lead writes it: codes with commas or spaces between. */
export interface WrittenRules {
  readonly countries: string;
  readonly languages: string;
}

const codesOf = (words: string): string[] => [...new Set(words.split(/[\s,;]+/).filter(Boolean))];

/** The rules as the API takes them. Pure. */
export function reviewerOf(subject: string, { countries, languages }: WrittenRules) {
  return {
    subject,
    countries: codesOf(countries).map((code) => code.toUpperCase()),
    languages: codesOf(languages).map((code) => code.toLowerCase()),
  };
}

/** The end of a day where the person is, as an instant; undefined for no day. Pure but for the device's time zone. */
export function endOfDay(day: string): string | undefined {
  const at = new Date(`${day}T23:59:00`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** The day so many days later where the person is, as a date field has it. Pure but for the device's time zone. */
export function dayAhead(now: Date, days: number): string {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
