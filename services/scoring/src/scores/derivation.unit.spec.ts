import { answerLevels, interculturalInstrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { releasedMethods, scoreSubmission } from '@interlace/scoring-method';
import { answerSpace, unknown } from '@interlace/scoring-method/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Derivation } from './derivation.schema.ts';
import { deriveItem } from './derivation.ts';

/** What a person with a calculator does, knowing nothing but the derivation. */
function recompute({ item, questions, parts }: Derivation, figure: 'strict' | 'lenient'): number | null {
  const total = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0);
  if (item.kind === 'indicator') {
    const counting = questions.filter(
      (each) => each.counts === 'strict-and-lenient' || each.counts === figure,
    );
    const attainable = total(counting.map((each) => each.attainable));
    return attainable === 0 ? null : (100 * total(counting.map((each) => each.points))) / attainable;
  }
  const present = parts.filter((part) => part.applies && part[figure] !== null);
  const weight = total(present.map((part) => part.weight));
  return weight === 0 ? null : total(present.map((part) => part.weight * (part[figure] ?? 0))) / weight;
}

function expectClose(again: number | null, said: number | null) {
  if (said === null) expect(again).toBeNull();
  else expect(again).toBeCloseTo(said, 9);
}

describe.each([interculturalInstrument, sampleMobilityInstrument])('derivations of $code', (instrument) => {
  const method = releasedMethods.current;

  it('hold all that is needed to compute every published score again', () => {
    fc.assert(
      fc.property(answerSpace(instrument).answers, (answers) => {
        const score = scoreSubmission(instrument, answers, method);
        for (const { code, ...published } of [...score.indicators, ...score.composites]) {
          const derivation = deriveItem({ instrument, answers, method }, code);
          if (!derivation) throw new Error(`no derivation of ${code}`);
          expect(derivation.published).toEqual(published);
          expect(derivation.withheld === null).toBe(published.strict !== null);
          for (const figure of ['strict', 'lenient'] as const) {
            expectClose(recompute(derivation, figure), derivation.computed[figure]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('lead from the composites down to every question', () => {
    const derive = (code: string) => deriveItem({ instrument, answers: new Map(), method }, code);
    const reach = (code: string): string[] => {
      const { parts = [], questions = [] } = derive(code) ?? {};
      return [...questions.map((question) => question.code), ...parts.flatMap((part) => reach(part.code))];
    };
    const reached = new Set(instrument.composites.flatMap((composite) => reach(composite.code)));
    expect(reached).toEqual(new Set(instrument.questions.map((question) => question.code)));
  });
});

describe('deriveItem', () => {
  const instrument = sampleMobilityInstrument;

  it('writes the sums out and says in words why a figure is withheld', () => {
    const answers = new Map([
      ['walk.plan', answerLevels(instrument, 'walk.plan').at(1) ?? unknown],
      ['walk.crossings', unknown],
    ]);
    const found = deriveItem({ instrument, answers, method: releasedMethods.current }, 'pavements');
    expect(found?.formulas).toEqual({
      strict: '100 × (1 + 0 + 0) / (2 + 2 + 2) = 16.6667',
      lenient: '100 × (1 + 0) / (2 + 2) = 25',
      coverage: '(2 + 2) / (2 + 2 + 2) = 66.6667 %',
    });
    expect(found?.questions.map((question) => question.state)).toEqual(['answered', 'hidden', 'unknown']);
    expect(found?.questions[1]?.because).toContain("walk.plan is 'yes'");
    const whole = deriveItem({ instrument, answers, method: releasedMethods.current }, 'mobility');
    expect(whole?.formulas.strict).toBe('(1 × 16.6667 + 1 × 0) / (1 + 1) = 8.3333');
    expect(whole?.formulas.lenient).toBe('(1 × 25) / (1) = 25');
    expect(whole?.withheld).toBe('Answered weight is 33.3333 % of what applies; a score needs 65 %.');
  });

  it('knows no other codes', () => {
    expect(
      deriveItem({ instrument, answers: new Map(), method: releasedMethods.current }, 'no-such-item'),
    ).toBeUndefined();
  });
});
