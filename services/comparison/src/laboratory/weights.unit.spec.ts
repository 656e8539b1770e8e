import { interculturalInstrument as instrument } from '@interlace/instruments';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveWeights } from './weights.ts';

const partsOf = (group: string) =>
  instrument.composites.find(({ code }) => code === group)?.parts.map(({ code }) => code) ??
  instrument.questions.filter(({ indicator }) => indicator === group).map(({ code }) => code);
const sharesOf = (group: string, found: ReturnType<typeof resolveWeights>) =>
  found.groups.find((each) => each.group === group)?.shares ?? {};
const importance = fc.integer({ min: 1, max: 9 });

describe('weights by code', () => {
  it('are shares of 1 in every group they touch, the rest as the instrument gives it', () => {
    fc.assert(
      fc.property(importance, importance, (language, question) => {
        const found = resolveWeights(instrument, {
          method: 'given',
          weights: { language, 'com.statement': question },
        });
        expect(found.groups.map(({ group }) => group)).toEqual(['core', 'extended', 'commitment']);
        for (const { shares } of found.groups)
          expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(sharesOf('core', found).language).toBeCloseTo(language / (language + 9), 12);
        expect(sharesOf('commitment', found)['com.statement']).toBeCloseTo(question / (question + 20), 12);
      }),
    );
  });

  it('equal are equal, whatever a question can attain', () => {
    const found = resolveWeights(instrument, { method: 'equal' });
    expect(new Set(Object.values(sharesOf('commitment', found)))).toEqual(new Set([1 / 7]));
  });

  it('from comparisons agree with the importance the comparisons were made of, one side given or both', () => {
    const parts = partsOf('interaction');
    fc.assert(
      fc.property(fc.tuple(...parts.map(() => importance)), fc.boolean(), (given, both) => {
        const rows = parts.map((left, row) => [
          left,
          Object.fromEntries(
            parts.flatMap((right, column) =>
              both || column > row ? [[right, (given[row] ?? 1) / (given[column] ?? 1)]] : [],
            ),
          ),
        ]);
        const groups = { interaction: Object.fromEntries(rows) };
        const found = resolveWeights(instrument, { method: 'pairwise-comparison', groups });
        const total = given.reduce((sum, each) => sum + each, 0);
        for (const [index, part] of parts.entries())
          expect(sharesOf('interaction', found)[part]).toBeCloseTo((given[index] ?? 0) / total, 9);
        expect(found.groups[0]?.consistencyRatio).toBeCloseTo(0, 9);
      }),
    );
  });

  it('of a group that was judged leave other groups with the same part in proportion', () => {
    const parts = partsOf('core');
    const expert = Object.fromEntries(parts.map((code, index) => [code, index === 0 ? 55 : 5]));
    const found = resolveWeights(instrument, { method: 'budget-allocation', groups: { core: [expert] } });
    const [first = '', second = ''] = parts;
    const shares = sharesOf('extended', found);
    expect((shares[first] ?? 0) / (shares[second] ?? 1)).toBeCloseTo(11, 9);
    // Two of twelve parts were not judged: they keep the weight of an average part.
    expect(shares.participation).toBeCloseTo(1 / 12, 9);
  });

  it('more than ten parts are too many for experts', () => {
    const parts = partsOf('extended');
    const expert = Object.fromEntries(parts.map((code, index) => [code, index === 0 ? 100 : 0]));
    const found = resolveWeights(instrument, { method: 'budget-allocation', groups: { extended: [expert] } });
    expect(found.groups.find(({ group }) => group === 'extended')?.warnings).toMatchObject([
      { code: 'too-many-parts' },
    ]);
  });

  it('are refused for a part judged in two groups', () => {
    const even = (group: string) =>
      Object.fromEntries(partsOf(group).map((code, index) => [code, index === 0 ? 100 : 0]));
    const groups = { core: [even('core')], extended: [even('extended')] };
    expect(() => resolveWeights(instrument, { method: 'budget-allocation', groups })).toThrow(
      expect.objectContaining({
        code: 'method-refused',
        invalidParams: [expect.objectContaining({ name: '/groups/extended', code: 'duplicate-code' })],
      }),
    );
  });
});
