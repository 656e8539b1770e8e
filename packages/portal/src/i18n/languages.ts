/** The languages of the interface, each called as its speakers call it. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  lv: 'Latviešu',
  pl: 'Polski',
  sv: 'Svenska',
} as const;
export type Language = keyof typeof languages;

/** For lists to choose from. */
export const languageOptions = Object.entries(languages).map(([value, label]) => ({ value, label }));

/** English words, read from right to left: shows whether a page minds the direction. Chosen by nobody from a list. */
export const MIRRORED = 'ar-XB';

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(languages, tag);

/** Writing direction. Pure. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (tag === MIRRORED ? 'rtl' : 'ltr');

/** What Intl is asked with: the mirrored words are English ones. Pure. */
export const localeOf = (tag: string): string => (tag === MIRRORED ? 'en' : tag);

/** The first of the wished-for languages that there is; English otherwise. Pure. */
export function chooseLanguage(wishes: readonly string[]): Language {
  const known = wishes.map((wish) => wish.split('-')[0] ?? '').find(isLanguage);
  return known ?? 'en';
}

/** Whether a person who speaks the language has read the words of the interface. */
export const isReviewed = (tag: string): boolean =>
  import.meta.env.REVIEWED_LANGUAGES.includes(localeOf(tag));
