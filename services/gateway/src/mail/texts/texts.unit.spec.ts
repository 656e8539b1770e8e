import { noticeKinds } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import { mailTexts } from '../texts.ts';
import { en } from './en.ts';
import { languageOfCountry, sourceDigest, textsIn, translations } from './languages.ts';
import { fill, plural } from './phrase.ts';

const languages = Object.keys(translations);
const PLURALS = ['days', 'digestSubject'] as const;

/** Every single text of a tree, by its path. */
function leaves(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...leaves(Object(value), `${path}${key}.`)],
    ),
  );
}
const namesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();
const isPlural = (path: string) => PLURALS.some((name) => path.startsWith(name));

describe('mails', () => {
  it('are written in seven languages', () => {
    expect([...languages, 'en'].toSorted()).toEqual(['de', 'en', 'es', 'it', 'lv', 'pl', 'sv']);
  });

  describe.each(languages)('in %s', (language) => {
    const own = leaves(textsIn(language).texts);
    const source = leaves(en);

    it('were translated from the English of today, and say so', () => {
      expect(translations[language]?.source, 'translate what has changed, then name the new digest').toBe(
        sourceDigest(),
      );
      expect(['machine-made', 'reviewed']).toContain(translations[language]?.state);
    });

    it('are given the same values as in English, and leave no text as it is there', () => {
      for (const [path, text] of source) {
        if (isPlural(path)) continue;
        expect(namesIn(own.get(path) ?? ''), path).toEqual(namesIn(text));
        expect(own.get(path), path).not.toBe(text);
      }
    });

    it.each(PLURALS)('have a wording of %s for every number', (name) => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const forms = textsIn(language).texts[name];
      expect(Object.keys(forms).toSorted()).toEqual(pluralCategories.toSorted());
      for (const form of Object.values(forms)) expect(form).toContain('{count}');
    });
  });

  it('use the plural of each language', () => {
    const said = (language: string, counts: number[]) =>
      counts.map((count) => plural(textsIn(language).texts.digestSubject, count, language));
    expect(said('pl', [1, 3, 5, 22])).toEqual([
      'Interlace: 1 powiadomienie',
      'Interlace: 3 powiadomienia',
      'Interlace: 5 powiadomień',
      'Interlace: 22 powiadomienia',
    ]);
    expect(said('lv', [1, 2, 10, 21])).toEqual([
      'Interlace: 1 paziņojums',
      'Interlace: 2 paziņojumi',
      'Interlace: 10 paziņojumu',
      'Interlace: 21 paziņojums',
    ]);
  });

  it('carry what they are given, and refuse to go without it', () => {
    const link = 'https://interlace.example/invitation#token';
    for (const language of ['en', ...languages]) {
      const { subject, body } = mailTexts(language).invitation({ organisation: 'Łódź', link, days: 7 });
      expect([subject, body].join('\n'), language).not.toMatch(/[{}]|undefined/);
      expect(body).toContain(link);
      expect(body).toContain('Łódź');
    }
    expect(mailTexts('pl').invitation({ organisation: 'Łódź', link, days: 7 }).body).toContain(
      'w ciągu 7 dni',
    );
    expect(() => fill('{name}', {})).toThrow('name');
  });

  it('have a line for every kind of notice, which begins with the city', () => {
    for (const language of ['en', ...languages])
      for (const kind of noticeKinds)
        expect(textsIn(language).texts.notices[kind]).toMatch(/^\{city\}: [\p{Lu}\p{Ll}]/u);
  });
});

it.each([
  ['SE', 'sv'],
  ['AT', 'de'],
  ['LV', 'lv'],
  ['EE', 'en'],
  [null, 'en'],
])('to people in %s are written in %s', (country, language) => {
  expect(languageOfCountry(country)).toBe(language);
});
