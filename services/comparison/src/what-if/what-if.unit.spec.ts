import { createTable } from '@interlace/composite-index';
import { type Answers, interculturalInstrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { validAnswers } from '@interlace/instruments/testing';
import { itemTree, releasedMethods } from '@interlace/scoring-method';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Basis } from '../routes/open-answers.ts';
import { bestTogether } from './bundle.ts';
import { evaluate } from './evaluate.ts';
import { gainsOf } from './gains.ts';
import { type Others, type OwnScore, placesOf } from './place.ts';
import { type Change, reviseAnswers } from './revise-answers.ts';

const method = releasedMethods.current;

/** What the what-if tells of an item. */
function announced(basis: Basis, item: string, changes: readonly Change[]) {
  const revision = reviseAnswers(basis.instrument, basis.answers, changes);
  expect(revision.faults).toEqual([]);
  const effect = evaluate(basis, revision, changes).items.find(({ code }) => code === item);
  return { points: effect?.difference, revision };
}

describe.each([interculturalInstrument, sampleMobilityInstrument])(
  'the largest gains in $code',
  (instrument) => {
    const items = [...instrument.composites, ...instrument.indicators].map(({ code }) => code);
    const cases = fc.record({ answers: validAnswers(instrument), item: fc.constantFrom(...items) });

    it('are, applied, exactly what was announced, and never a loss', () => {
      fc.assert(
        fc.property(cases, fc.nat(), ({ answers, item }, pick) => {
          const basis = { instrument, method, answers };
          const gains = gainsOf(basis, item);
          expect(gains.every(({ points, best }) => points >= 0 && best >= points)).toBe(true);
          expect(gains.map(({ points }) => points)).toEqual(
            gains.map(({ points }) => points).sort((a, b) => b - a),
          );
          const gain = gains[pick % Math.max(1, gains.length)];
          if (!gain) return;
          const { points, revision } = announced(basis, item, [gain]);
          expect(points).toBe(gain.points);
          expect(revision.opened).toEqual(gain.opened);
          expect(revision.setAside).toEqual(gain.setAside);
        }),
        { numRuns: 60 },
      );
    });

    it('go together as one what-if, one answer a question', () => {
      fc.assert(
        fc.property(cases, fc.integer({ min: 1, max: 12 }), ({ answers, item }, most) => {
          const basis = { instrument, method, answers };
          const together = bestTogether(basis, item, gainsOf(basis, item), most);
          const questions = together.changes.map(({ question }) => question);
          expect(new Set(questions).size).toBe(questions.length);
          expect(questions.length).toBeLessThanOrEqual(most);
          if (questions.length > 0)
            expect(announced(basis, item, together.changes).points).toBe(together.points);
        }),
        { numRuns: 30 },
      );
    });
  },
);

describe('conditions between questions', () => {
  const basisOf = (entries: Record<string, string>): Basis => ({
    instrument: interculturalInstrument,
    method,
    answers: new Map(
      Object.entries(entries).map(([code, value]) => [code, { state: 'answered', value }] as const),
    ) as Answers,
  });
  const change = (question: string, value: string): Change => ({
    question,
    answer: { state: 'answered', value },
  });

  it('set aside the answers of questions that are not asked any more, and name them', () => {
    const { answers, setAside } = reviseAnswers(
      interculturalInstrument,
      basisOf({ 'com.strategy': 'in-force', 'com.strategy-codesign': 'yes' }).answers,
      [change('com.strategy', 'none')],
    );
    expect(setAside.map(({ question }) => question)).toEqual(['com.strategy-codesign']);
    expect(answers.has('com.strategy-codesign')).toBe(false);
  });

  it('open follow-ups, which are named and count as unknown', () => {
    const { opened } = reviseAnswers(interculturalInstrument, basisOf({ 'com.strategy': 'none' }).answers, [
      change('com.strategy', 'reviewed'),
    ]);
    expect(opened).toEqual(['com.strategy-codesign', 'com.plan-delivery']);
  });

  it('refuse a change to a question that is not asked, and take one that its own opening makes asked', () => {
    const { answers } = basisOf({ 'com.strategy': 'none' });
    const followUp = change('com.strategy-codesign', 'yes');
    const refused = reviseAnswers(interculturalInstrument, answers, [followUp]).faults;
    expect(refused.map(({ question, code }) => [question, code])).toContainEqual([
      'com.strategy-codesign',
      'hidden-question',
    ]);
    const both = reviseAnswers(interculturalInstrument, answers, [
      followUp,
      change('com.strategy', 'reviewed'),
    ]);
    expect(both.faults.filter(({ code }) => code === 'hidden-question')).toEqual([]);
  });
});

describe('a place', () => {
  const placeOf = (among: Others, own: OwnScore) => placesOf({ tree, others: among, own: [own] })[0];
  const instrument = sampleMobilityInstrument;
  const item = instrument.indicators[0]?.code ?? '';
  const tree = itemTree(instrument, item);
  const cities = ['a', 'b', 'c', 'd', 'e', 'f'];
  const column = cities.map((_, index) => 10 + 15 * index);
  const table = createTable(cities, Object.fromEntries(tree.tree.leaves.map((leaf) => [leaf, column])));
  const others = {
    scores: new Map(cities.slice(1).map((city, index) => [city, 25 + 15 * index])),
    table,
    suppressed: null,
  };
  const own = (share: number) => ({
    strict: share,
    questions: tree.tree.leaves.map((question) => ({
      question,
      lineage: question,
      state: 'answered' as const,
      points: share,
      attainable: 100,
    })),
  });

  it('moves with the answers among others that stay as they are, and comes with its interval', () => {
    const [low, high] = [placeOf(others, own(5))?.rank, placeOf(others, own(99))?.rank];
    const interval = { low: 6, median: 6, high: 6 };
    expect(low).toEqual({ place: 6, tied: 1, of: 6, interval, band: 6 });
    expect(high).toMatchObject({ place: 1, tied: 1, of: 6, interval: { low: 1, high: 1 } });
    expect(placeOf(others, own(40))?.rank).toMatchObject({ place: 4, tied: 2 });
  });

  it('is shared by all who have every point, whatever each was asked', () => {
    const leaves = tree.tree.leaves;
    const gap = (leaf: number) => cities.map((_, city) => (city % leaves.length === leaf ? null : 100));
    const full = {
      scores: new Map(cities.slice(1).map((city) => [city, 100])),
      table: createTable(cities, Object.fromEntries(leaves.map((code, leaf) => [code, gap(leaf)]))),
      suppressed: null,
    };
    const interval = { low: 1, median: 1, high: 1 };
    expect(placeOf(full, own(100))?.rank).toEqual({ place: 1, tied: 6, of: 6, interval, band: 1 });
  });

  it('is left out with a reason where there is no score, or no sample to speak of', () => {
    expect(placeOf(others, { ...own(5), strict: null })).toMatchObject({
      rank: null,
      suppressed: { code: 'no-score' },
    });
    const suppressed = { code: 'group-too-small', reason: 'few' } as const;
    expect(placeOf({ ...others, suppressed }, own(5))).toEqual({ rank: null, suppressed });
  });
});
