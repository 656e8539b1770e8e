import type { Column } from '../table/data-table.ts';
import { byUnit, type Group } from './group.ts';
import { supportOf } from './outranking-matrix.ts';

/**
 * Wins minus losses in pairwise comparison, 1 − n to n − 1: a unit wins against another where the weight of the
 * indicators on which it is ahead outweighs the rest, equal ones counting half (OECD/JRC Handbook, p. 106–112).
 */
export function copeland(group: Group): Column {
  const turned = group.parts.map((part) => ({ ...part, values: part.values.map((value) => -value) }));
  return byUnit(group, (_, unit) => {
    const ahead = supportOf(unit, group.parts, group.weights);
    const behind = supportOf(unit, turned, group.weights);
    return ahead.reduce((sum, support, other) => sum + Math.sign(support - (behind[other] ?? 0)), 0);
  });
}
