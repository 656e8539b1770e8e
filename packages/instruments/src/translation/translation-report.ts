import type { Finding } from '../finding.ts';
import type { Instrument } from '../format/instrument.ts';
import { type Compared, compareTranslation } from './compare-translation.ts';
import { piecesOf } from './pieces.ts';
import type { Translation, TranslationState } from './translation.ts';
import { textFindings } from './translation-lint.ts';

export interface TranslationReport {
  /** How many pieces the instrument has. */
  pieces: number;
  /** Pieces by state; what is missing is in neither. */
  states: Record<TranslationState, number>;
  /** Pieces without a translation. */
  missing: string[];
  /** Pieces made from other words than those of today. */
  outdated: string[];
  /** What somebody has to mend: unknown codes, texts that lack, and texts that cannot say the same. */
  findings: Finding[];
}

/** How far a translation is, and what is wrong with it. Pure. */
export function translationReport(instrument: Instrument, translation: Translation): TranslationReport {
  const report: TranslationReport = {
    pieces: 0,
    states: { 'machine-made': 0, reviewed: 0 },
    missing: [],
    outdated: [],
    findings: referenceFindings(instrument, translation),
  };
  const compared = compareTranslation(instrument, translation);
  for (const [name, piece] of compared) {
    report.pieces += 1;
    if (!piece.made) report.missing.push(name);
    else report.states[piece.made.state] += 1;
    if (piece.outdated) report.outdated.push(name);
    if (piece.made) report.findings.push(...keyFindings(name, piece), ...textFindings(name, piece));
  }
  for (const name of piecesOf(translation).keys()) {
    if (!compared.has(name)) report.findings.push(unknown(name));
  }
  return report;
}

function referenceFindings({ code, version, language }: Instrument, made: Translation): Finding[] {
  const findings: Finding[] = [];
  if (made.code !== code || made.version !== version) {
    const reason = `is made for ${made.code} ${made.version}, not for ${code} ${version}`;
    findings.push({ where: 'version', code: 'other-instrument', reason });
  }
  if (made.language === language) {
    const reason = `'${language}' is the language of the instrument itself`;
    findings.push({ where: 'language', code: 'own-language', reason });
  }
  return findings;
}

function keyFindings(name: string, { original, translated }: Compared): Finding[] {
  const lacking = [...original.keys()].filter((path) => !translated.has(path));
  const unheardOf = [...translated.keys()].filter((path) => !original.has(path));
  return [
    ...lacking.map((path) => ({
      where: `${name}/${path}`,
      code: 'text-missing',
      reason: 'is not translated',
    })),
    ...unheardOf.map((path) => unknown(`${name}/${path}`)),
  ];
}

const unknown = (where: string): Finding => ({
  where,
  code: 'unknown-code',
  reason: 'the instrument has no such text',
});
