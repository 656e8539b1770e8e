import type { ScoredItem } from '@interlace/contracts';
import { type Answer, interculturalInstrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { method20261 } from './2026-1.ts';
import { scoreSubmission } from './score-submission.ts';
import { tallyComposite, tallyIndicator } from './tally.ts';
import { answerSpace, unknown } from './testing/index.ts';

function compare(before: readonly ScoredItem[], after: readonly ScoredItem[], figure: 'strict' | 'lenient') {
  for (const [index, item] of before.entries()) {
    const [was, is] = [item[figure], after[index]?.[figure] ?? null];
    if (was !== null && is !== null) expect(is, `${item.code} ${figure}`).toBeGreaterThanOrEqual(was);
  }
}

describe.each([interculturalInstrument, sampleMobilityInstrument])(
  'scoreSubmission of $code',
  (instrument) => {
    const space = answerSpace(instrument);
    const score = (answers: ReadonlyMap<string, Answer>) => scoreSubmission(instrument, answers, method20261);
    const items = (answers: ReadonlyMap<string, Answer>) => {
      const { indicators, composites } = score(answers);
      return [...indicators, ...composites];
    };

    it('tells every indicator, composite and question once, in the order of the instrument', () => {
      const { indicators, composites, questions } = score(new Map());
      expect(indicators.map((item) => item.code)).toEqual(instrument.indicators.map((item) => item.code));
      expect(composites.map((item) => item.code)).toEqual(instrument.composites.map((item) => item.code));
      expect(questions.map((item) => item.question)).toEqual(instrument.questions.map((item) => item.code));
    });

    it('gives no score for silence', () => {
      for (const item of items(new Map()))
        expect(item).toMatchObject({ strict: null, lenient: null, coverage: 0 });
    });

    it('keeps bounds, and the lenient value at or above the strict one', () => {
      fc.assert(
        fc.property(space.answers, (answers) => {
          for (const { strict, lenient, coverage } of items(answers)) {
            expect(coverage).toSatisfy((share: number) => share >= 0 && share <= 1);
            expect(strict === null).toBe(lenient === null);
            expect(strict === null).toBe(coverage < 0.65 - 1e-9);
            if (strict === null || lenient === null) continue;
            expect(strict).toSatisfy((value: number) => value >= 0 && value <= lenient && lenient <= 100);
          }
        }),
      );
    });

    it('never lowers a figure for a better answer', () => {
      fc.assert(
        fc.property(space.improvement, ({ worse, better }) => {
          compare(items(worse), items(better), 'strict');
          compare(items(worse), items(better), 'lenient');
        }),
      );
    });

    it('never pays for silence: an unknown answer scores at most what any answer does', () => {
      fc.assert(
        fc.property(space.answers, fc.subarray([...space.free]), (answers, silent) => {
          const hiding = new Map(answers);
          for (const code of silent) hiding.set(code, unknown);
          compare(items(hiding), items(answers), 'strict');
        }),
      );
    });

    it('is the same to the bit when repeated, and for any order of the answers', () => {
      fc.assert(
        fc.property(space.answers, (answers) => {
          const turned = new Map([...answers].reverse());
          expect(JSON.stringify(score(turned))).toBe(JSON.stringify(score(answers)));
        }),
      );
    });
  },
);

const question = (
  points: number,
  attainable: number,
  state: 'answered' | 'unknown' | 'hidden' = 'answered',
) => ({
  question: 'q',
  lineage: 'q',
  because: '',
  state,
  points,
  attainable,
});

describe('tallies', () => {
  it('counts unknown as 0 in the strict value, leaves it out of the lenient one, and knows what is hidden', () => {
    expect(
      tallyIndicator('x', [question(3, 4), question(0, 4, 'unknown'), question(0, 2, 'hidden')]),
    ).toEqual({
      code: 'x',
      kind: 'indicator',
      strict: 30,
      lenient: 50,
      coverage: 0.6,
    });
  });

  it('takes a blank part as 0 in the strict mean, drops it from the lenient one, and drops what does not apply from both', () => {
    const parts = [
      { weight: 3, tally: tallyIndicator('full', [question(4, 4)]) },
      { weight: 1, tally: tallyIndicator('blank', [question(0, 4, 'unknown')]) },
      { weight: 6, tally: tallyIndicator('absent', [question(0, 0)]) },
    ];
    expect(tallyComposite('c', parts, method20261)).toMatchObject({
      strict: 75,
      lenient: 100,
      coverage: 0.75,
    });
  });
});
