import { type IndicatorTree, leavesUnder } from '../table/indicator-tree.ts';
import type { Weights } from './weight-set.ts';

/**
 * What is equal: `group` gives all parts of a group the same weight, so an indicator of a small group counts more than one
 * of a large group; `leaf` gives every indicator the same weight, so a group counts by the number of its indicators.
 */
export type EqualPer = 'group' | 'leaf';

/** Equal weights for every node of a tree, `1/Q` among Q siblings or by leaves; siblings sum to 1 (Handbook, p. 89–101). */
export function equalWeights(tree: IndicatorTree, per: EqualPer): Weights {
  const families = [...tree.children.values(), tree.nodes.filter((node) => node.parent === null)];
  const entries = families.flatMap((siblings) => {
    const sizes = siblings.map(({ code }) => (per === 'leaf' ? leavesUnder(tree, code).length : 1));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    return siblings.map(({ code }, index) => [code, (sizes[index] ?? 0) / all] as const);
  });
  return Object.fromEntries(entries);
}
