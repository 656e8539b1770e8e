import type { Principal } from '@interlace/api-client';
import { interculturalInstrument } from '@interlace/instruments';
import { describe, expect, it } from 'vitest';
import { areaRows, indices } from './area-rows.ts';
import { bandShape } from './band-words.ts';
import { bestGains } from './best-gains.ts';
import { changedQuestions } from './changed-questions.ts';
import { isSum } from './derivation.ts';
import { readsAnswers } from './reads-answers.ts';
import { scoresByCity } from './scored-rounds.ts';
import { groupMarks, ownMarks } from './standing-marks.ts';

describe('the rows of a scorecard', () => {
  it('are the areas, and below an area its fields', () => {
    const rows = areaRows(interculturalInstrument);
    expect(rows.filter(({ isBelow }) => !isBelow)).toHaveLength(12);
    expect(rows.slice(0, 3).map(({ code }) => code)).toEqual(['commitment', 'lens', 'education']);
    expect(rows.filter(({ isBelow }) => isBelow)).toHaveLength(6);
  });

  it('leave the indices of the whole to the head, the headline first', () => {
    expect(indices(interculturalInstrument)).toEqual(['core', 'extended', 'lens']);
  });

  it('show an area of several indicators without a composite of its own as these', () => {
    const areas = [{ code: 'a', title: 'A', description: 'A' }];
    const indicators = ['one', 'two'].map((code) => ({ code, title: code, area: 'a' }));
    expect(areaRows({ areas, indicators, composites: [] })).toEqual([
      { code: 'one', isBelow: false },
      { code: 'two', isBelow: false },
    ]);
  });
});

describe('marks', () => {
  it('show nothing of a group that is withheld, and no zero for it', () => {
    expect(groupMarks(null, 'peers', 'whole')).toEqual([]);
    expect(ownMarks({ strict: null, lenient: null })).toEqual([]);
  });

  it('show how far a value could reach only where that can be seen', () => {
    expect(ownMarks({ strict: 40, lenient: 40 })).toHaveLength(1);
    expect(ownMarks({ strict: 40, lenient: 52 })).toHaveLength(3);
  });
});

describe('whose answers are open', () => {
  const own = { cityId: 'c1', roundId: 'r1' };
  const principal = (kind: 'city' | 'evaluator', mandates: Principal['mandates'] = []): Principal => ({
    subject: 's',
    organisation: { id: 'c1', kind },
    roles: [],
    mandates,
  });

  it('is the own city', () => {
    expect(readsAnswers(principal('city'), own, '2026-11-22')).toBe(true);
    expect(readsAnswers(principal('city'), { ...own, cityId: 'c2' }, '2026-11-22')).toBe(false);
  });

  it('are cities of mandates, in their rounds and as long as they stand', () => {
    const mandate = { cityId: 'c1', kind: 'evaluation', roundId: 'r1', until: '2026-11-22' } as const;
    const evaluator = principal('evaluator', [mandate]);
    expect(readsAnswers(evaluator, own, '2026-11-22')).toBe(true);
    expect(readsAnswers(evaluator, own, '2026-11-23')).toBe(false);
    expect(readsAnswers(evaluator, { ...own, roundId: 'r2' }, '2026-11-22')).toBe(false);
    const ofEveryRound = principal('evaluator', [{ ...mandate, roundId: null, until: null }]);
    expect(readsAnswers(ofEveryRound, { ...own, roundId: 'r2' }, '2030-01-01')).toBe(true);
  });
});

it('cities come by name, their rounds as listed: the latest first', () => {
  const rounds = ['r3', 'r2', 'r1'].map((id) => ({ id, name: id, referenceYear: 2020 }));
  const scores = [
    { cityId: 'b', roundId: 'r1' },
    { cityId: 'a', roundId: 'r1' },
    { cityId: 'a', roundId: 'r3' },
    { cityId: 'c', roundId: 'not for this reader' },
  ];
  const found = scoresByCity(scores, rounds, (id) => id);
  expect(found.map(({ cityId, rounds: own }) => [cityId, ...own.map(({ id }) => id)])).toEqual([
    ['a', 'r3', 'r1'],
    ['b', 'r1'],
  ]);
});

it('points of a question are those of all its parts, the largest change first', () => {
  const part = (lineage: string | null, byValue: number, byShare = 0) => ({
    question: lineage === null ? null : { lineage, title: lineage },
    indicator: 'i',
    byValue,
    byShare,
  });
  const parts = [part('a', 1), part('b', -3, 0.5), part('a', 0.5), part(null, 9), part('c', 1, -1)];
  expect(changedQuestions(parts).map(({ lineage, points }) => [lineage, points])).toEqual([
    ['b', -2.5],
    ['a', 1.5],
  ]);
});

it('a question is named once among the gains, with its best answer', () => {
  const gains = [
    { question: 'a', points: 2 },
    { question: 'b', points: 3 },
    { question: 'a', points: 4 },
    { question: 'c', points: 1 },
  ];
  expect(bestGains(gains, 2)).toEqual([
    { question: 'a', points: 4 },
    { question: 'b', points: 3 },
  ]);
});

it('bands are told by the bounds they have', () => {
  expect(bandShape({ from: 100_000, to: 200_000 })).toBe('between');
  expect(bandShape({ from: 0, to: 5 })).toBe('below');
  expect(bandShape({ from: 20, to: null })).toBe('from');
  expect(bandShape(null)).toBe('any');
});

it('a sum without words needs no language', () => {
  expect(isSum('100 × (2 + 3) / (4 + 4) = 62.5')).toBe(true);
  expect(isSum('nothing applies')).toBe(false);
});
