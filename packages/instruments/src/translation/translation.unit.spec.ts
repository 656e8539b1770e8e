import { describe, expect, it } from 'vitest';
import { sampleMobilityInstrument as sample } from '../../fixtures/index.ts';
import { InstrumentError } from '../finding.ts';
import type { Instrument } from '../format/instrument.ts';
import { localise } from './localise.ts';
import { originalOf, piecesOf } from './pieces.ts';
import { stampTranslation } from './stamp-translation.ts';
import { parseTranslation, type Translation } from './translation.ts';
import { translationReport } from './translation-report.ts';

/** Upside down, so that no text reads as its source; figures and endings stay. */
function translated(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[a-z]/g, (letter) => (letter === 'a' ? 'o' : 'a'));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, translated(below)]));
}

function translationOf(instrument: Instrument): Translation {
  const { instrument: whole, ...kinds } = originalOf(instrument);
  const made = (piece: object) => ({
    source: '',
    state: 'machine-made',
    ...Object(translated(piece)),
  });
  const all = (pieces: Record<string, object>) =>
    Object.fromEntries(Object.entries(pieces).map(([code, piece]) => [code, made(piece)]));
  const { code, version } = instrument;
  const value = {
    format: 'interlace-translation/1',
    code,
    version,
    language: 'xx',
    instrument: made(whole),
    areas: all(kinds.areas),
    indicators: all(kinds.indicators),
    composites: all(kinds.composites),
    questions: all(kinds.questions),
  };
  return stampTranslation(instrument, parseTranslation(value));
}

const whole = translationOf(sample);
const firstQuestion = sample.questions[0]?.code ?? '';
const name = `questions/${firstQuestion}`;

/** The translation with its first question changed. */
function spoiled(spoil: (question: Translation['questions'][string]) => void): Translation {
  const copy = structuredClone(whole);
  const question = copy.questions[firstQuestion];
  if (question) spoil(question);
  return copy;
}

describe('a translation', () => {
  it('puts every text in its language and leaves everything that decides points', () => {
    const { instrument, fallbacks } = localise(sample, whole);
    expect(fallbacks.size).toBe(0);
    expect(instrument.language).toBe('xx');
    expect(originalOf(instrument)).toEqual(translated(originalOf(sample)));
    const bones = (one: Instrument) =>
      JSON.stringify(one, (key, value) => (TEXTS.has(key) ? undefined : value));
    expect(bones(instrument)).toBe(bones(sample));
  });

  it.each<[string, (question: Translation['questions'][string]) => void]>([
    ['made from other words', (question) => Object.assign(question, { source: '000000000000' })],
    ['never stamped', (question) => Object.assign(question, { source: '' })],
    ['lacking an option', (question) => delete question.options?.yes],
  ])('falls back to the source for a question %s, as a whole', (_, spoil) => {
    const { instrument, fallbacks } = localise(sample, spoiled(spoil));
    expect([...fallbacks]).toEqual([name]);
    expect(instrument.questions[0]).toEqual(sample.questions[0]);
    expect(instrument.questions[1]).not.toEqual(sample.questions[1]);
  });

  it('of nothing leaves the source, and says so of every piece', () => {
    const { format, code, version, language } = whole;
    const empty = {
      format,
      code,
      version,
      language,
      areas: {},
      indicators: {},
      composites: {},
      questions: {},
    };
    const { instrument, fallbacks } = localise(sample, empty);
    expect(fallbacks).toEqual(new Set(piecesOf(originalOf(sample)).keys()));
    expect({ ...instrument, language: 'en' }).toEqual(sample);
    expect(translationReport(sample, empty).missing).toEqual([...fallbacks]);
  });

  it('of another shape is refused by path', () => {
    const value = { ...whole, areas: { somewhere: { title: 'No description', source: 'x', points: 4 } } };
    expect(() => parseTranslation(value)).toThrow(InstrumentError);
    expect(() => parseTranslation(value)).toThrow('/areas/somewhere/source');
    const long = { ...whole, language: `de${'-abcdefgh'.repeat(4)}` };
    expect(() => parseTranslation(long)).toThrow('/language');
  });

  it('goes out of date with a word of its source, not with its spaces', () => {
    const [first, ...others] = sample.questions;
    if (!first) throw new Error('the sample has no question');
    const reworded = (title: string) => ({ ...sample, questions: [{ ...first, title }, ...others] });
    expect(translationReport(reworded(` ${first.title}\n`), whole).outdated).toEqual([]);
    expect(translationReport(reworded(first.title.replace('?', ' now?')), whole).outdated).toEqual([name]);
  });
});

describe('the report', () => {
  it('counts pieces by state and finds nothing in a sound translation', () => {
    const reviewed = spoiled((question) => Object.assign(question, { state: 'reviewed' }));
    const { pieces, states, ...rest } = translationReport(sample, reviewed);
    expect(states).toEqual({ 'machine-made': pieces - 1, reviewed: 1 });
    expect(rest).toEqual({ missing: [], outdated: [], findings: [] });
  });

  it.each<[string, string, (question: Translation['questions'][string]) => void]>([
    ['another figure', 'figures-differ', (question) => (question.evidence = `In 1999: ${question.evidence}`)],
    [
      'the source itself',
      'not-translated',
      (question) => (question.title = sample.questions[0]?.title ?? ''),
    ],
    ['another ending', 'ending-differs', (question) => (question.title = 'Schon')],
    [
      'an option that is none',
      'unknown-code',
      (question) => Object.assign(question.options ?? {}, { maybe: 'M' }),
    ],
    ['a text that lacks', 'text-missing', (question) => delete question.options],
  ])('finds %s', (_, code, spoil) => {
    const { findings } = translationReport(sample, spoiled(spoil));
    expect(findings).toContainEqual(
      expect.objectContaining({ code, where: expect.stringContaining(`${name}/`) }),
    );
  });

  it('finds pieces of another instrument, and a translation into the own language', () => {
    const copy = structuredClone(whole);
    copy.language = sample.language;
    copy.version = '9.9.9';
    copy.indicators.elsewhere = { source: '', state: 'reviewed', title: 'Elsewhere' };
    const codes = translationReport(sample, copy).findings.map(({ where, code }) => `${where} ${code}`);
    expect(codes).toEqual([
      'version other-instrument',
      'language own-language',
      'indicators/elsewhere unknown-code',
    ]);
  });

  it('takes figures for the same however a language writes them', () => {
    const withEvidence = (evidence: string): Instrument => {
      const [first, ...others] = sample.questions;
      if (!first) throw new Error('the sample has no question');
      return { ...sample, questions: [{ ...first, evidence }, ...others] };
    };
    const original = withEvidence('Of 100,000 people, 2.5 per cent on 31 December.');
    for (const evidence of [
      'Am 31. Dezember 2,5 Prozent von 100.000.',
      'De 100 000 personas, el 2,5 % el 31.',
      'No 100\u00a0000 cilvēkiem 2,5 procenti 31. decembrī.',
    ]) {
      const made = spoiled((question) => Object.assign(question, { evidence, source: '' }));
      expect(translationReport(original, stampTranslation(original, made)).findings).toEqual([]);
    }
  });
});

const TEXTS = new Set(
  'language title description help unit numerator denominator label evidence rationale'.split(' '),
);
