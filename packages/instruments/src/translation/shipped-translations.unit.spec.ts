import { describe, expect, it } from 'vitest';
import { readTranslation, translatedLanguages } from '../../instruments/read-translations.ts';
import { interculturalInstrument as instrument } from '../intercultural-instrument.ts';
import { lintInstrument } from '../lint/lint-instrument.ts';
import { localise } from './localise.ts';
import { translationReport } from './translation-report.ts';

describe.each(translatedLanguages)('the intercultural instrument in %s', (language) => {
  const translation = readTranslation(language);

  it('is complete, current and says what the source says as far as figures and forms show', () => {
    const { missing, outdated, findings, states, pieces } = translationReport(instrument, translation);
    expect({ missing, outdated, findings }).toEqual({ missing: [], outdated: [], findings: [] });
    expect(states['machine-made'] + states.reviewed).toBe(pieces);
  });

  it('is an instrument its author could publish, with nothing left in the source language', () => {
    const localised = localise(instrument, translation);
    expect([...localised.fallbacks]).toEqual([]);
    expect(lintInstrument(localised.instrument)).toEqual([]);
  });
});
