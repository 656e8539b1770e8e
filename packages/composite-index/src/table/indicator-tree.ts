import { MethodError, requireFinite } from '../method-error.ts';

/**
 * One node of the hierarchy. `weight` counts among the siblings and is rescaled there; `direction` −1 says that less is
 * better and is for leaves alone, which are the indicators with a column; `goalposts` are in the unit of the raw value.
 */
export interface IndicatorNode {
  readonly code: string;
  readonly parent: string | null;
  readonly direction: 1 | -1;
  readonly weight: number;
  readonly goalposts?: { readonly low: number; readonly high: number };
}

/** The hierarchy as data, keyed by code. A new dimension is a row, not a change of code. */
export interface IndicatorTree {
  readonly nodes: readonly IndicatorNode[];
  readonly byCode: ReadonlyMap<string, IndicatorNode>;
  /** Children of every node that has some, in the order of `nodes`. */
  readonly children: ReadonlyMap<string, readonly IndicatorNode[]>;
  readonly roots: readonly string[];
  readonly leaves: readonly string[];
  /** Every node that has children, each after all groups below it. */
  readonly groups: readonly string[];
}

/** Refuses repeated codes, unknown parents, circles, negative weights, directions other than ±1, goalposts not in order. */
export function createTree(nodes: readonly IndicatorNode[]): IndicatorTree {
  if (nodes.length === 0) throw new MethodError('empty-sample', 'a tree has at least one node');
  const byCode = new Map<string, IndicatorNode>();
  for (const node of nodes) {
    if (byCode.has(node.code))
      throw new MethodError('duplicate-code', `the node ${node.code} is named twice`);
    byCode.set(node.code, checkedNode(node));
  }
  const own = [...byCode.values()];
  const children = childrenByParent(own, byCode);
  const roots = own.filter((node) => node.parent === null).map((node) => node.code);
  const bottomUp = roots.flatMap((root) => below(root, children));
  const reached = new Set(bottomUp);
  const turned = own.find((node) => node.direction !== 1 && children.has(node.code));
  if (turned)
    throw new MethodError(
      'out-of-range',
      `the group ${turned.code} has a direction; only indicators have one`,
    );
  const unreached = own.find((node) => !reached.has(node.code));
  if (unreached)
    throw new MethodError('cyclic-tree', `${unreached.code} does not lead to a root but in a circle`);
  return {
    nodes: own,
    byCode,
    children,
    roots,
    leaves: own.filter((node) => !children.has(node.code)).map((node) => node.code),
    groups: bottomUp.filter((code) => children.has(code)),
  };
}

export function nodeOf(tree: IndicatorTree, code: string): IndicatorNode {
  const node = tree.byCode.get(code);
  if (!node) throw new MethodError('unknown-code', `no node is called ${code}`);
  return node;
}

/** The same tree with other weights for some nodes. A weight for a code the tree does not have is refused. */
export function withWeights(tree: IndicatorTree, weights: Readonly<Record<string, number>>): IndicatorTree {
  for (const code of Object.keys(weights)) nodeOf(tree, code);
  const given = new Map(Object.entries(weights));
  return createTree(tree.nodes.map((node) => ({ ...node, weight: given.get(node.code) ?? node.weight })));
}

/** The leaves under a node, in the order of the tree; a leaf is under itself. */
export function leavesUnder(tree: IndicatorTree, code: string): string[] {
  nodeOf(tree, code);
  return below(code, tree.children).filter((each) => !tree.children.has(each));
}

/** A node and all below it, children first. */
function below(code: string, children: ReadonlyMap<string, readonly IndicatorNode[]>): string[] {
  return [...(children.get(code) ?? []).flatMap((child) => below(child.code, children)), code];
}

function childrenByParent(
  nodes: readonly IndicatorNode[],
  byCode: ReadonlyMap<string, IndicatorNode>,
): Map<string, IndicatorNode[]> {
  const children = new Map<string, IndicatorNode[]>();
  for (const node of nodes) {
    if (node.parent === null) continue;
    if (!byCode.has(node.parent))
      throw new MethodError(
        'unknown-code',
        `${node.code} names the parent ${node.parent}, which is not there`,
      );
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  return children;
}

function checkedNode(node: IndicatorNode): IndicatorNode {
  const { code, direction, weight, goalposts } = node;
  if (requireFinite(weight, `the weight of ${code}`) < 0)
    throw new MethodError('negative-weight', `the weight of ${code} is ${weight}; weights are 0 or more`);
  if (direction !== 1 && direction !== -1)
    throw new MethodError('out-of-range', `the direction of ${code} is ${direction}, neither 1 nor -1`);
  if (!goalposts) return { ...node };
  const { low, high } = goalposts;
  if (requireFinite(low, `the goalpost of ${code}`) >= requireFinite(high, `the goalpost of ${code}`))
    throw new MethodError('out-of-range', `the goalposts of ${code} are ${low} and ${high}, not in order`);
  requireFinite(high - low, `the distance of the goalposts of ${code}`);
  return { ...node, goalposts: { low, high } };
}
