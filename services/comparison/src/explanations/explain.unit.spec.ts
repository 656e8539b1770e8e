import { exactSum } from '@interlace/composite-index';
import { type Answers, type Instrument, interculturalInstrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { validAnswers } from '@interlace/instruments/testing';
import { type MethodBundle, releasedMethods, scoreSubmission } from '@interlace/scoring-method';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Explanation, explain, subtotals } from './explain.ts';
import { type Side, withheldIndicators } from './side.ts';

const method = releasedMethods.current;
const sideOf = (instrument: Instrument, answers: Answers, by: MethodBundle = method): Side => ({
  instrument,
  method: by,
  questions: scoreSubmission(instrument, answers, by).questions,
});
const total = ({ parts }: Explanation) =>
  exactSum(parts.flatMap(({ byValue, byShare }) => [byValue, byShare]));
const without = (instrument: Instrument, dropped: number): Instrument => {
  const hung = new Set(instrument.questions.map(({ condition }) => condition?.question));
  const free = instrument.questions.filter(({ code }) => !hung.has(code));
  const gone = free[dropped % free.length];
  return { ...instrument, version: '9.9.9', questions: instrument.questions.filter((one) => one !== gone) };
};

describe.each([interculturalInstrument, sampleMobilityInstrument])('a difference in $code', (instrument) => {
  const items = [...instrument.composites, ...instrument.indicators].map(({ code }) => code);
  const sets = fc.record({
    before: validAnswers(instrument),
    first: validAnswers(instrument),
    after: validAnswers(instrument),
    item: fc.constantFrom(...items),
    level: fc.constantFrom('questions' as const, 'indicators' as const),
  });

  it('is the sum of its parts to the last bit, gaps and what does not apply included', () => {
    fc.assert(
      fc.property(sets, ({ before, first, after, item, level }) => {
        const [from, firstSent, to] = [before, first, after].map((answers) => sideOf(instrument, answers));
        if (!from || !to) return;
        for (const explanation of [
          explain({ item, from, to, level }),
          explain({ item, from, to, firstSent, level }),
        ])
          if (explanation) expect(total(explanation)).toBe(explanation.difference + 0);
        const told = explain({ item, from, to, level: 'indicators' })?.parts ?? [];
        const withheld = new Set([...withheldIndicators(from), ...withheldIndicators(to)]);
        expect(told.some(({ indicator }) => indicator !== null && withheld.has(indicator))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('between two instrument versions names the questions of one alone', () => {
    fc.assert(
      fc.property(sets, fc.nat(), ({ before, after, item }, dropped) => {
        const earlier = without(instrument, dropped);
        const known = new Set(earlier.questions.map(({ code }) => code));
        const from = sideOf(earlier, new Map([...before].filter(([code]) => known.has(code))));
        const explanation = explain({ item, from, to: sideOf(instrument, after) });
        if (!explanation) return;
        expect(total(explanation)).toBe(explanation.difference + 0);
        const only = instrument.questions.filter(({ code }) => !known.has(code)).map((one) => one.lineage);
        for (const { cause, question } of explanation.parts)
          if (question) expect(cause).toBe(only.includes(question) ? 'instrument' : 'answer');
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing between a side and itself', () => {
    fc.assert(
      fc.property(sets, ({ before, item }) => {
        const side = sideOf(instrument, before);
        const explanation = explain({ item, from: side, to: side });
        if (explanation) expect([explanation.difference, explanation.parts]).toEqual([0, []]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a single better answer', () => {
  const instrument = interculturalInstrument;
  const answer = (value: string) => ({ state: 'answered', value }) as const;
  const all = (strategy: string): Answers =>
    new Map(
      instrument.questions
        .filter(({ indicator }) => indicator === 'commitment')
        .map(({ code }) => [
          code,
          code === 'com.strategy' ? answer(strategy) : { state: 'unknown' as const },
        ]),
    );

  it('is the whole reason, by its value', () => {
    const answers = (strategy: string) =>
      new Map(
        [...all(strategy)].filter(
          ([code]) => code !== 'com.strategy-codesign' && code !== 'com.plan-delivery',
        ),
      );
    const lenient: MethodBundle = { ...method, coverage: { threshold: 0, tolerance: 0 } };
    const explanation = explain({
      item: 'commitment',
      from: sideOf(instrument, answers('none'), lenient),
      to: sideOf(instrument, answers('reviewed'), lenient),
    });
    expect(explanation?.parts).toEqual([
      {
        cause: 'answer',
        indicator: 'commitment',
        question: 'com.strategy',
        byValue: explanation?.difference,
        byShare: 0,
      },
    ]);
    expect(subtotals(explanation?.parts ?? [], ({ indicator }) => indicator)).toEqual([
      { key: 'commitment', points: explanation?.difference },
    ]);
  });
});
