import { checkSubmission, interculturalInstrument, scoreAnswers } from '@interlace/instruments';
import { describe, expect, it } from 'vitest';
import { draw, drawAround } from './draw.ts';
import { type StatedAnswer, sandboxAnswers } from './sandbox-answers.ts';
import { SANDBOX_YEARS, sandboxCities, yearlyFigures } from './sandbox-cities.ts';

const asMap = (stated: StatedAnswer[]) => new Map(stated.map(({ question, answer }) => [question, answer]));
const share = (answers: StatedAnswer[]) => {
  const scores = scoreAnswers(interculturalInstrument, asMap(answers));
  const sum = (field: 'points' | 'attainable') => scores.reduce((total, score) => total + score[field], 0);
  return sum('points') / sum('attainable');
};

describe('the Sandbox cities', () => {
  it('are thirty, each with a code and a name of its own and figures for every round', () => {
    expect(new Set(sandboxCities.map((city) => city.code)).size).toBe(30);
    for (const city of sandboxCities) {
      expect(city.code).toMatch(/^sandbox-[a-z-]+[a-z]$/);
      const { population, foreignBornShare } = yearlyFigures(city);
      expect(population.map((figure) => figure.year)).toEqual([...SANDBOX_YEARS]);
      for (const { value } of foreignBornShare) expect(value).toBeGreaterThan(0);
    }
  });

  it('answer completely and validly in every round, and the same whenever they are asked', () => {
    for (const { code } of sandboxCities) {
      for (const year of SANDBOX_YEARS) {
        const answers = sandboxAnswers(interculturalInstrument, code, year);
        expect(checkSubmission(interculturalInstrument, asMap(answers))).toMatchObject({
          faults: [],
          missing: [],
        });
        expect(sandboxAnswers(interculturalInstrument, code, year)).toEqual(answers);
      }
    }
  });

  it('differ widely and get better on average', () => {
    const byYear = SANDBOX_YEARS.map((year) =>
      sandboxCities.map(({ code }) => share(sandboxAnswers(interculturalInstrument, code, year))),
    );
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const means = byYear.map(mean);
    expect(means).toEqual([...means].sort());
    for (const shares of byYear) {
      expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.25);
      expect(Math.min(...shares)).toBeGreaterThan(0.1);
      expect(Math.max(...shares)).toBeLessThan(0.97);
    }
  });
});

it('draws are spread evenly and depend on their names alone', () => {
  const draws = Array.from({ length: 2_000 }, (_, index) => draw('city', index));
  expect(draws.filter((value) => value < 0.25)).toSatisfy(
    (low: number[]) => low.length > 430 && low.length < 570,
  );
  expect(draw('a', 'bc')).not.toBe(draw('ab', 'c'));
  expect(Math.abs(drawAround(0.1, 'x'))).toBeLessThanOrEqual(0.3);
});
