import { MethodError } from '../method-error.ts';
import type { IndicatorTree } from '../table/indicator-tree.ts';

/** A tree with one root laid out for many rebuilds: nodes by their position in `tree.nodes`. */
export interface TreePlan {
  readonly codes: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  readonly root: number;
  readonly leaves: Int32Array;
  /** Bottom-up: a group comes after the groups below it. */
  readonly groups: readonly { readonly node: number; readonly children: Int32Array }[];
  readonly weights: Float64Array;
}

export function planTree(tree: IndicatorTree): TreePlan {
  const [root, ...more] = tree.roots;
  if (root === undefined || more.length > 0)
    throw new MethodError('out-of-range', `one root is ranked, not ${tree.roots.join(', ')}`);
  const positions = new Map(tree.nodes.map((node, position) => [node.code, position]));
  const positionOf = (code: string) => positions.get(code) ?? 0;
  return {
    codes: tree.nodes.map((node) => node.code),
    positions,
    root: positionOf(root),
    leaves: Int32Array.from(tree.leaves, positionOf),
    groups: tree.groups.map((code) => ({
      node: positionOf(code),
      children: Int32Array.from(tree.children.get(code) ?? [], (child) => positionOf(child.code)),
    })),
    weights: Float64Array.from(tree.nodes, (node) => node.weight),
  };
}

/** Share of every node in the index: its weight among its siblings times the share of its parent; the root has 1. */
export function sharesOf(plan: TreePlan, weights: Float64Array, shares: Float64Array): void {
  shares[plan.root] = 1;
  for (let index = plan.groups.length - 1; index >= 0; index--) {
    const group = plan.groups[index];
    if (!group) continue;
    const { node, children } = group;
    let sum = 0;
    for (let at = 0; at < children.length; at++) sum += weights[children[at] ?? 0] ?? 0;
    if (!(sum > 0)) throw new MethodError('zero-weights', `all weights under ${plan.codes[node]} are 0`);
    const scale = (shares[node] ?? 0) / sum;
    for (let at = 0; at < children.length; at++) {
      const child = children[at] ?? 0;
      shares[child] = (weights[child] ?? 0) * scale;
    }
  }
}
