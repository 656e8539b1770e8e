import type { ScoredQuestion } from '@interlace/contracts';
import { expect, it } from 'vitest';
import { progressOnSharedCore } from './progress.ts';

const question = (lineage: string, points: number, attainable = 10): ScoredQuestion => ({
  question: `${lineage}-code`,
  lineage,
  state: attainable === 0 ? 'not-applicable' : 'answered',
  points,
  attainable,
});

it('compares only the questions whose meaning both versions share', () => {
  const result = progressOnSharedCore(
    [question('a', 5), question('b', 5), question('dropped', 10)],
    [question('a', 10), question('new', 0), question('b', 5)],
  );
  expect(result).toMatchObject({
    shared: 2,
    onlyFrom: ['dropped'],
    onlyTo: ['new'],
    from: { points: 10, attainable: 20, index: 50 },
    to: { points: 15, attainable: 20, index: 75 },
    change: 25,
  });
  expect(result.questions.map(({ lineage }) => lineage)).toEqual(['a', 'b']);
});

it('takes a question that stopped applying out of the denominator of that round', () => {
  const result = progressOnSharedCore(
    [question('a', 5), question('b', 10)],
    [question('a', 5), question('b', 0, 0)],
  );
  expect([result.from.index, result.to.index]).toEqual([75, 50]);
});

it('has no index where nothing is attainable or nothing is shared', () => {
  expect(progressOnSharedCore([question('a', 5)], [question('b', 5)])).toMatchObject({
    shared: 0,
    change: null,
  });
  expect(progressOnSharedCore([question('a', 0, 0)], [question('a', 5)]).change).toBeNull();
});
