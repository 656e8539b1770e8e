import { writeFileSync } from 'node:fs';
import { readTranslationFiles, translatedLanguages } from '../instruments/read-translations.ts';
import { interculturalInstrument, stampTranslation } from '../src/index.ts';

for (const language of translatedLanguages) {
  for (const { file, part } of readTranslationFiles(language)) {
    const stamped = stampTranslation(interculturalInstrument, part);
    const content = stamped.areas ? stamped : stamped.questions;
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  }
}
