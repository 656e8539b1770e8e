import { type Answer, type Answers, answerLevels, type Instrument } from '@interlace/instruments';
import fc from 'fast-check';

export const unknown: Answer = { state: 'unknown' };

/** Sets of answers an instrument accepts, for property tests. */
export function answerSpace(instrument: Instrument) {
  /** Asked whatever else is answered. */
  const free = instrument.questions
    .filter((question) => !question.condition)
    .map((question) => question.code);
  const levels = new Map(free.map((code) => [code, answerLevels(instrument, code)]));
  const at = (code: string, place: number | null): Answer => {
    const steps = levels.get(code) ?? [];
    return place === null ? unknown : (steps[Math.round(place * (steps.length - 1))] ?? unknown);
  };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const place = fc.option(share, { nil: null, freq: 6 });
  const answers: fc.Arbitrary<Answers> = fc
    .array(place, { minLength: free.length, maxLength: free.length })
    .map((places) => new Map(free.map((code, index) => [code, at(code, places[index] ?? null)])));

  // Opening a follow-up that a worse answer leaves out of the denominator may cost points, by the instrument's own rule.
  const risky = new Set(
    instrument.questions.flatMap(({ condition }) =>
      condition?.whenHidden === 'leaves' ? [condition.question] : [],
    ),
  );
  const improvable = free.filter((code) => !risky.has(code));
  const improvement = fc
    .record({ answers, code: fc.constantFrom(...improvable), one: share, other: share })
    .map(({ answers, code, one, other }) => ({
      worse: new Map(answers).set(code, at(code, Math.min(one, other))),
      better: new Map(answers).set(code, at(code, Math.max(one, other))),
    }));
  return { free, answers, improvement };
}
