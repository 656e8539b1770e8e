import { describe, expect, it } from 'vitest';
import { hashOf, readState, readTexts, rooms, translatedLanguages } from '../../scripts/locale-files.ts';
import { sourcesOf, translationReport } from './translation-report.ts';

const hash = hashOf;
const source = { page: { title: 'Rounds', open_one: '{{count}} round', open_other: '{{count}} rounds' } };
const stamps = Object.fromEntries([...sourcesOf(source)].map(([base, words]) => [base, hash(words)]));
const report = (translation: object, language = 'pl') =>
  translationReport(source, JSON.parse(JSON.stringify(translation)), { language, stamps, hash });

describe('a translation', () => {
  it('has a text for every plural form of its language', () => {
    expect(report({ page: { title: 'Rundy', open_one: '{{count}} runda' } }).missing).toEqual([
      'page.open_few',
      'page.open_many',
      'page.open_other',
    ]);
  });

  it('is outdated where the source words changed, and only there', () => {
    const changed = { page: { ...source.page, title: 'Survey rounds' } };
    expect(translationReport(changed, source, { language: 'de', stamps, hash }).outdated).toEqual([
      'page.title',
    ]);
  });

  it('keeps the placeholders of its source', () => {
    const german = { page: { title: 'Runden {{name}}', open_one: 'eine Runde', open_other: 'Runden' } };
    expect(report(german, 'de').mismatched).toEqual(['page.title', 'page.open_other']);
  });
});

const everyRoom = translatedLanguages.flatMap((language) => rooms().map((room) => ({ language, room })));

it.each(everyRoom)('$language of the room $room is complete and current', ({ language, room }) => {
  const found = translationReport(readTexts('en', room), readTexts(language, room), {
    language,
    stamps: readState(language)[room]?.sources ?? {},
    hash,
  });
  expect(found).toEqual({ missing: [], unknown: [], outdated: [], mismatched: [] });
});
