import type { Column } from '../table/data-table.ts';
import { byUnit, type Group } from './group.ts';

/** Sums of weights that differ by rounding alone are equal: a share of all weights. */
const tolerance = 1e-12;

/**
 * Wins minus losses in pairwise comparison, 1 − n to n − 1: a unit wins against another where the weight of the
 * indicators on which it is ahead outweighs that of those on which it is behind (OECD/JRC Handbook, p. 106–112). An
 * indicator that one of the two lacks says nothing about the pair. O(n² · Q) time, O(n) memory.
 */
export function copeland(group: Group): Column {
  const net = netWins(group);
  return byUnit(group, (_, unit) => net[unit] ?? 0);
}

function netWins({ parts, weights }: Group): Float64Array {
  const units = parts[0]?.values.length ?? 0;
  const least = tolerance * weights.reduce((sum, weight) => sum + weight, 0);
  const net = new Float64Array(units);
  const lead = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    lead.fill(0);
    for (const [index, part] of parts.entries()) addLead(lead, unit, part, weights[index] ?? 0);
    for (let other = unit + 1; other < units; other++) {
      const weight = lead[other] ?? 0;
      if (Math.abs(weight) <= least) continue;
      net[unit] = (net[unit] ?? 0) + Math.sign(weight);
      net[other] = (net[other] ?? 0) - Math.sign(weight);
    }
  }
  return net;
}

/** Adds the weight to the lead over every later unit that is behind, and takes it away where that is ahead. */
function addLead(lead: Float64Array, unit: number, { values, present }: Column, weight: number): void {
  if (present[unit] !== 1) return;
  const own = values[unit] ?? 0;
  for (let other = unit + 1; other < lead.length; other++) {
    const value = values[other] ?? 0;
    if (own === value || present[other] !== 1) continue;
    lead[other] = (lead[other] ?? 0) + (own > value ? weight : -weight);
  }
}
