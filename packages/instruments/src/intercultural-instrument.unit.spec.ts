import { describe, expect, it } from 'vitest';
import { interculturalInstrument as instrument } from './intercultural-instrument.ts';

const composite = (code: string) => instrument.composites.find((each) => each.code === code)?.parts;
const equal = (...codes: string[]) => codes.map((code) => ({ code, weight: 1 }));

const LENS = [
  'education',
  'neighbourhoods',
  'public-services',
  'business-and-labour-market',
  'cultural-and-social-life',
  'public-space',
];
const CORE = [
  'commitment',
  'lens',
  'mediation-and-conflict',
  'language',
  'media-and-communication',
  'international-outlook',
  'intercultural-competence',
  'welcoming-newcomers',
  'leadership-and-citizenship',
  'anti-discrimination',
];

describe('the intercultural instrument', () => {
  it('asks 86 questions in 12 areas with 17 indicators, six of them seen through the lens', () => {
    expect(instrument.questions).toHaveLength(86);
    expect(instrument.areas).toHaveLength(12);
    expect(instrument.indicators).toHaveLength(17);
    const seen = instrument.indicators.filter((indicator) => indicator.area === 'intercultural-lens');
    expect(seen.map(({ code }) => code)).toEqual(LENS);
  });

  it('averages with equal weights: six fields to the lens, ten areas to the core, twelve to the extended index', () => {
    expect(composite('lens')).toEqual(equal(...LENS));
    expect(composite('core')).toEqual(equal(...CORE));
    expect(composite('extended')).toEqual(equal(...CORE, 'participation', 'interaction'));
  });

  it('asks enough of every indicator that one gap does not decide it', () => {
    const counts = Object.groupBy(instrument.questions, (question) => question.indicator);
    for (const questions of Object.values(counts)) expect(questions?.length).toBeGreaterThanOrEqual(4);
  });

  it('uses every type of question and every scoring rule', () => {
    const types = new Set(instrument.questions.map(({ type }) => type));
    const rules = new Set(instrument.questions.map(({ scoring }) => scoring.kind));
    expect([...types].sort()).toEqual(['graded', 'multiple', 'number', 'percentage', 'ratio', 'single']);
    expect([...rules].sort()).toEqual(['capped-sum', 'linear', 'options', 'parity', 'steps']);
  });

  it('says nothing twice: no title, help or rationale of one question stands in another', () => {
    const said = instrument.questions.flatMap(({ title, help, evidence }) => [title, help.counts, evidence]);
    expect(new Set(said).size).toBe(said.length);
  });
});
