import { aggregateTree, cell, createTable } from '@interlace/composite-index';
import { interculturalInstrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemTree, questionShare } from './item-tree.ts';
import { releasedMethods } from './method-catalogue.ts';
import { scoreSubmission } from './score-submission.ts';
import { tallyItems } from './tally.ts';
import { answerSpace } from './testing/index.ts';

describe.each([interculturalInstrument, sampleMobilityInstrument])('the tree of $code', (instrument) => {
  const items = [...instrument.indicators, ...instrument.composites].map(({ code }) => code);
  const trees = items.map((item) => itemTree(instrument, item));

  it('aggregates to the strict score of every item', () => {
    fc.assert(
      fc.property(answerSpace(instrument).answers, (answers) => {
        const { questions } = scoreSubmission(instrument, answers, releasedMethods.current);
        const scored = questions.map((question) => ({ because: '', ...question }));
        const tallies = tallyItems(instrument, scored, releasedMethods.current);
        const shares = new Map(questions.map((question) => [question.question, questionShare(question)]));
        for (const { root, tree } of trees) {
          const columns = Object.fromEntries(tree.leaves.map((leaf) => [leaf, [shares.get(leaf) ?? null]]));
          const { scores } = aggregateTree(createTable(['city'], columns), tree, {
            everywhere: { method: 'arithmetic' },
          });
          const strict = tallies.get(root)?.strict ?? null;
          const aggregated = cell(scores, 'city', root);
          if (strict === null) expect(aggregated).toBeNull();
          else expect(aggregated).toBeCloseTo(strict, 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('knows no other item', () => {
    expect(() => itemTree(instrument, 'no-such-item')).toThrow(/no item called no-such-item/);
  });
});
