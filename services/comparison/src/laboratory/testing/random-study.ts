import { createTable, Generator } from '@interlace/composite-index';
import { interculturalInstrument } from '@interlace/instruments';
import { itemTree } from '@interlace/scoring-method';
import type { Study } from '../study.ts';

export interface RandomStudy {
  readonly cities: number;
  readonly item?: string;
  /** How far answers stray from the level of their city, 0 to 1. */
  readonly noise?: number;
  /** Share of the cells that do not apply. */
  readonly gaps?: number;
}

/** A round of invented answers to the real instrument; the published scores are left at 0. */
export function randomStudy({ cities, item = 'core', noise = 0.6, gaps = 0.03 }: RandomStudy): Study {
  const { tree } = itemTree(interculturalInstrument, item);
  const generator = Generator.of(7, cities);
  const levels = Array.from({ length: cities }, () => generator.uniform());
  const answer = (level: number) => {
    const value = Math.min(1, Math.max(0, level + noise * (generator.uniform() - 0.5)));
    return generator.uniform() < gaps ? null : 25 * Math.round(4 * value);
  };
  const table = createTable(
    levels.map((_, city) => `city-${city}`),
    Object.fromEntries(tree.leaves.map((leaf) => [leaf, levels.map(answer)])),
  );
  return { item, nodes: tree.nodes, table, published: new Float64Array(cities) };
}
