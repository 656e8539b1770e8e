import { MethodError } from '../method-error.ts';
import { ascendingRanks, type Ties } from '../rank/ascending-ranks.ts';
import { type Column, mapColumn, presentValues } from '../table/data-table.ts';
import { oriented, type Sign } from './oriented.ts';

/**
 * Rank from below, 1 to n: 1 is the worst unit, the other way round from places (OECD/JRC Handbook, p. 83–88; `n_rank` of
 * COINr). Equal values share the lowest rank of theirs, or the mean.
 */
export function rankScores(column: Column, direction: Sign, { ties }: { ties: Ties }): Column {
  const turned = oriented(column, direction);
  return mapColumn(turned, ascendingRanks(turned, ties));
}

/**
 * Percentile, two things under one name. `handbook`: `100 · rank / n`, above 0 to 100 (p. 87, table 15). `coinr`:
 * `(rank − 1) / (n − 1)`, 0 to 1, which needs two values. Rank from below, equal values share the lowest.
 */
export function percentile(
  column: Column,
  direction: Sign,
  { definition }: { definition: 'handbook' | 'coinr' },
): Column {
  const ranks = rankScores(column, direction, { ties: 'lowest' });
  const count = presentValues(column).length;
  if (definition === 'handbook') return mapColumn(ranks, (rank) => (100 * rank) / count);
  if (count === 1)
    throw new MethodError(
      'too-few-values',
      `${column.code} has one value, which has no percentile among n − 1`,
    );
  return mapColumn(ranks, (rank) => (rank - 1) / (count - 1));
}
