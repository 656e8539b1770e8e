import { createTree, type IndicatorNode, type IndicatorTree, MethodError } from '@interlace/composite-index';
import type { ScoredQuestion } from '@interlace/contracts';
import type { Instrument } from '@interlace/instruments';

export interface ItemTree {
  readonly root: string;
  readonly tree: IndicatorTree;
}

/**
 * An indicator or composite as a tree: its parts with the instrument's weights, at the ends the questions, each weighted by its
 * attainable points and on a scale from 0 to 100 (`questionShare`). Weighted arithmetic means over it, weights rescaled over what
 * does not apply, are the strict score: `Σ points / Σ attainable` is the mean of `points / attainable` weighted by `attainable`.
 *
 * @throws MethodError `unknown-code` for an item the instrument does not have; `duplicate-code` for a composite that counts a
 * part twice
 */
export function itemTree(instrument: Instrument, item: string): ItemTree {
  const nodes: IndicatorNode[] = [];
  const composites = new Map(instrument.composites.map((composite) => [composite.code, composite]));
  const questions = Map.groupBy(instrument.questions, ({ indicator }) => indicator);
  const grow = (code: string, parent: string | null, weight: number): void => {
    const parts = composites.get(code)?.parts;
    const leaves = questions.get(code);
    if (!parts && !leaves)
      throw new MethodError('unknown-code', `${instrument.code} has no item called ${code}`);
    nodes.push({ code, parent, direction: 1, weight });
    for (const part of parts ?? []) grow(part.code, code, part.weight);
    for (const { code: question, attainable } of leaves ?? []) {
      const goalposts = { low: 0, high: 100 };
      nodes.push({ code: question, parent: code, direction: 1, weight: attainable, goalposts });
    }
  };
  grow(item, null, 1);
  return { root: item, tree: createTree(nodes) };
}

/** What a question reached, 0 to 100; null where it does not apply. Unknown is 0: the strict reading. */
export function questionShare({
  points,
  attainable,
}: Pick<ScoredQuestion, 'points' | 'attainable'>): number | null {
  return attainable > 0 ? (100 * points) / attainable : null;
}
