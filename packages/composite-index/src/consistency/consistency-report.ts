import { MethodError, type MethodErrorCode } from '../method-error.ts';
import { type DataTable, selectColumns } from '../table/data-table.ts';
import type { IndicatorTree } from '../table/indicator-tree.ts';
import { type CorrelationFlag, correlationFlags, type FlaggedCorrelation } from './correlation-flags.ts';
import { cronbachAlpha, type Reliability } from './cronbach-alpha.ts';

/** Why an indicator deserves a look: alpha rises without it, or what its correlations with others of the group say. */
export type Concern = 'alpha-rises-without-it' | CorrelationFlag;

export interface GroupConsistency {
  readonly group: string;
  /** Null where alpha is not defined; then `reason` says why. */
  readonly reliability: Reliability | null;
  readonly reason: MethodErrorCode | null;
  readonly flags: readonly FlaggedCorrelation[];
  /** Indicators with a concern, most pressing first: a rise of alpha counts as three flagged pairs. */
  readonly lookAt: readonly { readonly code: string; readonly concerns: readonly Concern[] }[];
}

/** Rises of alpha below this are noise for tens of cities. */
const notableRise = 0.01;

/**
 * For every group of at least two indicators: alpha on standardised items, alpha without each, correlation flags, and which
 * indicators to look at (Handbook, p. 63–73). A flagged pair concerns both sides. Directions must have been applied.
 */
export function consistencyReport(table: DataTable, tree: IndicatorTree): GroupConsistency[] {
  const flags = correlationFlags(table, tree);
  return tree.groups.flatMap((group) => {
    const leaves = (tree.children.get(group) ?? []).filter(({ code }) => !tree.children.has(code));
    if (leaves.length < 2) return [];
    const codes = leaves.map(({ code }) => code);
    const own = flags.filter((flag) => flag.group === group);
    const { reliability, reason } = reliabilityOf(selectColumns(table, codes));
    return [{ group, reliability, reason, flags: own, lookAt: lookAt(codes, reliability, own) }];
  });
}

function reliabilityOf(items: DataTable): Pick<GroupConsistency, 'reliability' | 'reason'> {
  try {
    return { reliability: cronbachAlpha(items, 'standardised'), reason: null };
  } catch (error) {
    if (error instanceof MethodError) return { reliability: null, reason: error.code };
    throw error;
  }
}

function lookAt(
  codes: readonly string[],
  reliability: Reliability | null,
  flags: readonly FlaggedCorrelation[],
): GroupConsistency['lookAt'] {
  const rising = new Set(
    reliability?.withoutItem
      .filter(({ alpha }) => alpha !== null && alpha > reliability.alpha + notableRise)
      .map(({ code }) => code),
  );
  const concerned = codes.map((code) => {
    const pairs = flags.filter(({ left, right }) => left === code || right === code).map(({ flag }) => flag);
    const alone: Concern[] = rising.has(code) ? ['alpha-rises-without-it'] : [];
    return { code, concerns: [...alone, ...new Set(pairs)], weight: 3 * alone.length + pairs.length };
  });
  return concerned
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight)
    .map(({ code, concerns }) => ({ code, concerns }));
}
