import { writeFileSync } from 'node:fs';
import { sourcesOf } from '../src/i18n/translation-report.ts';
import { hashOf, readState, readTexts, rooms, statePath, translatedLanguages } from './locale-files.ts';

/*
 * After translating: node scripts/stamp-translations.ts <language|all> [<room> …]
 * notes the words each text of these rooms was made from. A room that changes is machine-made until a person has read it.
 */
const [asked, ...named] = process.argv.slice(2);
const chosen = translatedLanguages.filter((language) => asked === 'all' || language === asked);
if (chosen.length === 0)
  throw new Error(`no such language: ${asked}; there are all, ${translatedLanguages.join(', ')}`);

for (const language of chosen) {
  const state = readState(language);
  for (const room of named.length > 0 ? named : rooms()) {
    const sources = Object.fromEntries(
      [...sourcesOf(readTexts('en', room))].map(([base, words]) => [base, hashOf(words)]),
    );
    const isSame = JSON.stringify(state[room]?.sources) === JSON.stringify(sources);
    if (!isSame) state[room] = { state: 'machine-made', sources };
  }
  const sorted = Object.fromEntries(
    Object.entries(state).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  writeFileSync(statePath(language), `${JSON.stringify(sorted, null, 2)}\n`);
}
