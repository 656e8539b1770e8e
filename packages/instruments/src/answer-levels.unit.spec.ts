import { describe, expect, it } from 'vitest';
import { sampleMobilityInstrument } from '../fixtures/index.ts';
import type { Answer } from './answer.ts';
import { answerLevels } from './answer-levels.ts';
import { pointsOf } from './answer-points.ts';
import { interculturalInstrument } from './intercultural-instrument.ts';
import { validateAnswer } from './validate-answer.ts';

const shown = (answer: Answer) => (answer.state === 'answered' ? answer.value : Number.NaN);

describe.each([
  [interculturalInstrument.code, interculturalInstrument],
  [sampleMobilityInstrument.code, sampleMobilityInstrument],
])('answer levels of %s', (_, instrument) => {
  it.each(instrument.questions.map((question) => [question.code, question] as const))(
    '%s: acceptable answers from nothing to everything, never falling',
    (code, question) => {
      const levels = answerLevels(instrument, code);
      const points = levels.map((level) => pointsOf(question, shown(level)).points);
      expect(levels.flatMap((level) => validateAnswer(instrument, code, level))).toEqual([]);
      expect(points).toEqual([...points].sort((a, b) => a - b));
      expect(points[0]).toBe(0);
      expect(points.at(-1)).toBe(question.attainable);
      expect(new Set(levels.map((level) => JSON.stringify(level))).size).toBe(levels.length);
    },
  );
});

it('shows every option and step, and quarters of a line', () => {
  const values = (code: string) => answerLevels(sampleMobilityInstrument, code).map(shown);
  expect(values('walk.plan')).toEqual(['no', 'partly', 'yes']);
  expect(values('bike.measures')).toEqual([[], ['lanes'], ['lanes', 'parking']]);
  expect(values('transit.wait')).toEqual([31, 11, 1]);
  expect(values('walk.crossings')).toEqual([0, 20, 40, 60, 80]);
});

it('knows no other questions', () => {
  expect(() => answerLevels(sampleMobilityInstrument, 'com.strategy')).toThrow(RangeError);
});
