import type { InstrumentReference } from '@interlace/contracts';
import { localise, parseTranslation } from '@interlace/instruments';
import { notFound } from '@interlace/service-kit';
import { findTranslation } from '../instruments/translation.store.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { type Spoken, speak } from './spoken.ts';

/** Instruments in a language that are kept ready; each has some 300 kB. */
const MOST_KEPT = 32;

/** What the routes of this room share. */
export interface Documents extends Questionnaire {
  /**
   * An instrument in a language, or in its own where it is not translated. Pieces whose translation is missing or out of
   * date stay in the words of the source.
   * @throws DomainError `not-found` for a version that was never published
   */
  readonly speakAs: (reference: InstrumentReference, language: string) => Promise<Spoken>;
}

export function createDocuments(questionnaire: Questionnaire): Documents {
  const { database, library } = questionnaire;
  const kept = new Map<string, Spoken>();
  const keep = (key: string, spoken: Spoken) => {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, spoken);
    return spoken;
  };
  return {
    ...questionnaire,
    async speakAs({ code, version }, language) {
      const published = await library.find(database.client, { code, version });
      if (!published) throw notFound('The instrument version');
      const { instrument } = published;
      const found =
        language === instrument.language
          ? null
          : await findTranslation(database.pool, { code, version, language });
      if (!found) return speak(instrument, instrument.language, new Set());
      const key = `${code} ${version} ${language} ${found.revision}`;
      const known = kept.get(key);
      if (known) return known;
      const localised = localise(instrument, parseTranslation(JSON.parse(found.text)));
      return keep(key, speak(localised.instrument, instrument.language, localised.fallbacks));
    },
  };
}
