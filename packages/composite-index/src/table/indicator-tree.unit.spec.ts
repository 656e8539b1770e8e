import { describe, expect, it } from 'vitest';
import { createTree, type IndicatorNode, leavesUnder, nodeOf, withWeights } from './indicator-tree.ts';

const node = (code: string, parent: string | null, more: Partial<IndicatorNode> = {}): IndicatorNode => ({
  code,
  parent,
  direction: 1,
  weight: 1,
  ...more,
});
const nodes = [node('index', null), node('a', 'index'), node('b', 'index'), node('a1', 'a'), node('a2', 'a')];

describe('a tree', () => {
  it('knows its leaves and works from the bottom up', () => {
    const tree = createTree(nodes.toReversed());
    expect(tree.roots).toEqual(['index']);
    expect(tree.leaves.toSorted()).toEqual(['a1', 'a2', 'b']);
    expect(tree.groups).toEqual(['a', 'index']);
    expect(leavesUnder(tree, 'a').toSorted()).toEqual(['a1', 'a2']);
    expect(leavesUnder(tree, 'b')).toEqual(['b']);
  });

  it('takes other weights by code and leaves the given tree alone', () => {
    const tree = createTree(nodes);
    expect(nodeOf(withWeights(tree, { a: 3 }), 'a').weight).toBe(3);
    expect(nodeOf(tree, 'a').weight).toBe(1);
    expect(() => withWeights(tree, { c: 3 })).toThrow(expect.objectContaining({ code: 'unknown-code' }));
  });

  it.each([
    ['empty-sample', []],
    ['duplicate-code', [node('a', null), node('a', null)]],
    ['unknown-code', [node('a', 'nobody')]],
    ['cyclic-tree', [node('root', null), node('a', 'b'), node('b', 'a')]],
    ['negative-weight', [node('a', null, { weight: -1 })]],
    ['not-finite', [node('a', null, { weight: Number.NaN })]],
    ['out-of-range', [node('a', null, { goalposts: { low: 1, high: 1 } })]],
  ])('refuses with %s what is no tree', (code, wrong) => {
    expect(() => createTree(wrong)).toThrow(expect.objectContaining({ code }));
  });
});
