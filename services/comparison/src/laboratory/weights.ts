import {
  budgetAllocation,
  type Comparisons,
  MethodError,
  pairwiseWeights,
  rescaleWeights,
  type Weights,
} from '@interlace/composite-index';
import type { Instrument } from '@interlace/instruments';
import { refusable } from '../routes/method-problem.ts';

/** How a weight set came about: by code of an item or question, by group the points or comparisons of its parts. */
export type WeightDefinition =
  | { readonly method: 'given'; readonly weights: Weights }
  | { readonly method: 'budget-allocation'; readonly groups: Readonly<Record<string, readonly Weights[]>> }
  | { readonly method: 'pairwise-comparison'; readonly groups: Readonly<Record<string, Comparisons>> }
  | { readonly method: 'equal' };

export interface WeighedGroup {
  readonly group: string;
  /** Of each part in the group; they sum to 1. */
  readonly shares: Weights;
  /** Of pairwise comparisons alone; under 0.1 is customary (Saaty 1980). */
  readonly consistencyRatio: number | null;
  readonly warnings: readonly WeightWarning[];
}

export interface WeightWarning {
  readonly code: 'inconsistent-comparisons' | 'too-many-parts';
  readonly reason: string;
}

/** Weights by code; codes without one keep that of the instrument. */
export interface ResolvedWeights {
  readonly weights: Weights;
  /** Every group with a part whose weight was set. */
  readonly groups: readonly WeighedGroup[];
}

type Judged = Pick<WeighedGroup, 'consistencyRatio' | 'warnings'> & { readonly weights: Weights };

/**
 * The weights a definition gives an instrument. Experts' points and comparisons share out what the instrument gives the group,
 * so that a part standing in another group too keeps its scale there. Pure.
 *
 * @throws DomainError `method-refused` naming the field: a code the instrument does not have, a negative weight, a group left
 * without weight, points that do not sum to 100, comparisons that are missing or not reciprocal, a part weighed twice
 */
export function resolveWeights(instrument: Instrument, definition: WeightDefinition): ResolvedWeights {
  const groups = groupsOf(instrument);
  if (definition.method === 'given') {
    requireWeights(groups, definition.weights);
    return { weights: definition.weights, groups: weighed(groups, definition.weights, new Map()) };
  }
  if (definition.method === 'equal') {
    const ones = [...groups.values()].flatMap((parts) => [...parts.keys()].map((code) => [code, 1] as const));
    const weights = Object.fromEntries(ones);
    return { weights, groups: weighed(groups, weights, new Map()) };
  }
  const judged = new Map<string, Judged>();
  const weights = new Map<string, number>();
  for (const [group, judgement] of judgementsOf(definition)) {
    const field = `/groups/${group}`;
    const own = refusable(field, () => {
      const parts = partsOf(groups, group);
      const found = judgement([...parts.keys()]);
      const total = [...parts.values()].reduce((sum, weight) => sum + weight, 0);
      for (const [code, weight] of Object.entries(found.weights)) {
        if (weights.has(code))
          throw new MethodError('duplicate-code', `${code} is weighed in ${group} and in another group`);
        weights.set(code, weight * total);
      }
      return found;
    });
    judged.set(group, own);
  }
  const resolved = Object.fromEntries(weights);
  return { weights: resolved, groups: weighed(groups, resolved, judged) };
}

type Groups = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Composites and indicators with the instrument's weights of their parts. */
function groupsOf({ composites, questions }: Instrument): Groups {
  const byIndicator = Map.groupBy(questions, ({ indicator }) => indicator);
  return new Map([
    ...composites.map(
      ({ code, parts }) => [code, new Map(parts.map((part) => [part.code, part.weight]))] as const,
    ),
    ...[...byIndicator].map(
      ([code, own]) => [code, new Map(own.map((question) => [question.code, question.attainable]))] as const,
    ),
  ]);
}

function partsOf(groups: Groups, group: string): ReadonlyMap<string, number> {
  const parts = groups.get(group);
  if (!parts) throw new MethodError('unknown-code', `the instrument has no composite or indicator ${group}`);
  return parts;
}

function requireWeights(groups: Groups, weights: Weights): void {
  const known = new Set([...groups.values()].flatMap((parts) => [...parts.keys()]));
  for (const [code, weight] of Object.entries(weights)) {
    refusable(`/weights/${code}`, () => {
      if (!known.has(code))
        throw new MethodError('unknown-code', `the instrument weighs no item or question called ${code}`);
      if (weight < 0)
        throw new MethodError('negative-weight', `the weight of ${code} is ${weight}; weights are 0 or more`);
    });
  }
}

function* judgementsOf(
  definition: Extract<WeightDefinition, { groups: object }>,
): Generator<[group: string, judge: (codes: readonly string[]) => Judged]> {
  if (definition.method === 'budget-allocation') {
    for (const [group, experts] of Object.entries(definition.groups))
      yield [group, (codes) => byBudget(codes, experts)];
  } else {
    for (const [group, comparisons] of Object.entries(definition.groups))
      yield [group, (codes) => byComparison(codes, comparisons)];
  }
}

function byBudget(codes: readonly string[], experts: readonly Weights[]): Judged {
  const { weights, tooManyItems } = budgetAllocation(codes, experts);
  const reason = `Experts cannot keep ${codes.length} parts apart; ten is the most the Handbook advises (p. 96).`;
  const warnings = tooManyItems ? [{ code: 'too-many-parts' as const, reason }] : [];
  return { weights, consistencyRatio: null, warnings };
}

function byComparison(codes: readonly string[], given: Comparisons): Judged {
  const { weights, consistencyRatio, consistent } = pairwiseWeights(completed(codes, given));
  const reason = `The comparisons contradict each other: consistency ratio ${consistencyRatio.toFixed(2)}, over 0.1.`;
  const warnings = consistent ? [] : [{ code: 'inconsistent-comparisons' as const, reason }];
  return { weights, consistencyRatio, warnings };
}

/** One side of each pair is enough: the other is its inverse, and a part is as important as itself. */
function completed(codes: readonly string[], given: Comparisons): Comparisons {
  const known = new Set(codes);
  const named = [...Object.keys(given), ...Object.values(given).flatMap((row) => Object.keys(row))];
  const unknown = named.find((code) => !known.has(code));
  if (unknown !== undefined)
    throw new MethodError('unknown-code', `the comparisons name ${unknown}, which is no part of the group`);
  const row = (left: string) =>
    codes.flatMap((right) => {
      const back = given[right]?.[left];
      const value = given[left]?.[right] ?? (left === right ? 1 : back === undefined ? undefined : 1 / back);
      return value === undefined ? [] : [[right, value] as const];
    });
  return Object.fromEntries(codes.map((code) => [code, Object.fromEntries(row(code))]));
}

/** The groups that a set touches. @throws DomainError where one of them is left without any weight */
function weighed(groups: Groups, weights: Weights, judged: ReadonlyMap<string, Judged>): WeighedGroup[] {
  const given = new Map(Object.entries(weights));
  return [...groups].flatMap(([group, parts]) => {
    if (![...parts.keys()].some((code) => given.has(code))) return [];
    const own = [...parts].map(([code, weight]) => [code, given.get(code) ?? weight] as const);
    const shares = refusable('/weights', () => sharesIn(group, Object.fromEntries(own)));
    const { consistencyRatio = null, warnings = [] } = judged.get(group) ?? {};
    return [{ group, shares, consistencyRatio, warnings }];
  });
}

function sharesIn(group: string, weights: Weights): Weights {
  if (Object.values(weights).every((weight) => weight === 0))
    throw new MethodError('zero-weights', `all weights in ${group} are 0`);
  return rescaleWeights(weights);
}
