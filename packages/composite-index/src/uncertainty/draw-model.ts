import type { Column } from '../table/data-table.ts';

/** Scores of all units in one rebuild of the index. Where `present` is 0 the unit has no score. */
export type Scores = Pick<Column, 'values' | 'present'>;

/**
 * An index that can be rebuilt under drawn choices. `score` is a function of the number of the draw alone: the same draw
 * gives the same bits whichever thread computes it and whatever was computed before.
 */
export interface DrawModel {
  readonly units: readonly string[];
  /** The scores under the choices as published: what draws are compared with. */
  readonly reference: Scores;
  /** Writes the scores of a draw (0, 1, 2 …) and returns how many units have one. */
  score(draw: number, into: Scores): number;
}

export function emptyScores(units: number): Scores {
  return { values: new Float64Array(units), present: new Uint8Array(units) };
}
