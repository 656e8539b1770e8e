import { type Answer, checkSubmission } from '@interlace/instruments';
import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessOf } from './completeness.ts';

const all: Record<string, Answer> = {
  'walk.plan': { state: 'answered', value: 'yes' },
  'walk.plan-review': { state: 'answered', value: 'public' },
  'walk.crossings': { state: 'not-our-competence' },
  'bike.measures': { state: 'answered', value: ['lanes', 'hire'] },
  'bike.hire-bikes': { state: 'unknown' },
  'transit.operator': { state: 'answered', value: 'contracted' },
  'transit.contract-terms': { state: 'answered', value: 'partly' },
  'transit.wait': { state: 'answered', value: 10 },
  'transit.drivers': { state: 'answered', value: { numerator: 20, denominator: 40 } },
};
const of = (answers: Record<string, Answer>) => completenessOf(instrument, new Map(Object.entries(answers)));

describe('how far a submission has come', () => {
  it('given nothing, every question is missing or waits for another', () => {
    const { wanting, areas } = of({});
    expect(wanting.map((want) => want.question)).toEqual([
      'walk.plan',
      'walk.crossings',
      'bike.measures',
      'transit.operator',
      'transit.wait',
      'transit.drivers',
    ]);
    expect(areas.map(({ area, missing, hidden, coverage }) => [area, missing, hidden, coverage])).toEqual([
      ['walking', 2, 1, 0],
      ['wheels', 4, 2, 0],
    ]);
  });

  it('given one of the four states for every question, nothing is wanting', () => {
    const { wanting, areas, asked } = of(all);
    expect(wanting).toEqual([]);
    expect(asked.size).toBe(9);
    expect(areas).toEqual([
      expect.objectContaining({
        area: 'walking',
        questions: 3,
        answered: 2,
        notOurCompetence: 1,
        coverage: 1,
      }),
      expect.objectContaining({ area: 'wheels', questions: 6, answered: 5, unknown: 1, coverage: 5 / 6 }),
    ]);
  });

  it('an answer whose question is hidden meanwhile is set aside, not held against the city', () => {
    const { wanting, hidden, asked } = of({ ...all, 'walk.plan': { state: 'answered', value: 'no' } });
    expect(wanting).toEqual([]);
    expect(hidden).toEqual([expect.objectContaining({ question: 'walk.plan-review' })]);
    expect(asked.has('walk.plan-review')).toBe(false);
  });

  it('an area in which nothing applies has no coverage', () => {
    const onlyWheels = {
      ...instrument,
      indicators: instrument.indicators.map((one) => ({ ...one, area: 'wheels' })),
    };
    const [walking] = completenessOf(onlyWheels, new Map()).areas;
    expect(walking).toMatchObject({ questions: 0, coverage: null });
  });

  it('whatever is answered: counts add up, and what is sent is sound', () => {
    const plan = fc.constantFrom('no', 'partly', 'yes');
    const operator = fc.constantFrom('none', 'contracted', 'own');
    fc.assert(
      fc.property(fc.subarray(Object.keys(all)), plan, operator, (kept, walkPlan, transitOperator) => {
        const answers: Record<string, Answer> = {
          ...all,
          'walk.plan': { state: 'answered', value: walkPlan },
          'transit.operator': { state: 'answered', value: transitOperator },
        };
        const { asked, areas, wanting } = of(
          Object.fromEntries(kept.map((code) => [code, answers[code] as Answer])),
        );
        for (const { questions, area: _, coverage: __, ...counts } of areas) {
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(questions);
        }
        expect(checkSubmission(instrument, asked).faults).toEqual([]);
        expect(wanting.every((want) => want.code === 'missing')).toBe(true);
      }),
    );
  });
});
