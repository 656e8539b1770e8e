import {
  bootstrapInterval,
  cohenKappa,
  Generator,
  krippendorffAlpha,
  mean,
  quantile,
  squaredDifference,
  standardDeviation,
} from '@interlace/composite-index';
import type { VerdictKind } from '@interlace/contracts';

/** Two verdicts on one answer, given without sight of each other. */
export interface VerdictPair {
  readonly question: string;
  readonly area: string;
  readonly first: { readonly verdict: VerdictKind; readonly share: number | null };
  readonly second: { readonly verdict: VerdictKind; readonly share: number | null };
}

export interface Agreement {
  /** Answers judged twice. */
  readonly pairs: number;
  /** Share of pairs with the same verdict, 0 to 1. */
  readonly agreement: number | null;
  /** Cohen's kappa of the verdicts. */
  readonly kappa: number | null;
  /** Cohen's kappa of the shares of points, weighted by the squared difference. */
  readonly weightedKappa: number | null;
  /** Krippendorff's alpha of the verdicts. */
  readonly alphaNominal: number | null;
  /** Of the shares of points. */
  readonly alphaOrdinal: number | null;
  readonly alphaInterval: number | null;
  /** Where alpha (interval) lies with 95 % confidence, by bootstrap over the answers. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

const codeOf = (verdict: VerdictKind) => (verdict === 'accepted' ? 0 : 1);
const verdictsOf = (pairs: readonly VerdictPair[]) =>
  pairs.map(({ first, second }) => [codeOf(first.verdict), codeOf(second.verdict)] as const);
const sharesOf = (pairs: readonly VerdictPair[]) =>
  pairs.map(({ first, second }) => [first.share, second.share] as const);

/** Draws of the interval start here, so that the same pairs show the same figures. */
const SEED = 20_260_101;
const intervalAlpha = (pairs: readonly VerdictPair[]) => krippendorffAlpha(sharesOf(pairs), 'interval').alpha;

/** How far two evaluators agree on these answers; null where it is not defined. Pure. */
export function agreementOf(pairs: readonly VerdictPair[]): Agreement {
  const { agreement, kappa } = cohenKappa(verdictsOf(pairs));
  const found = bootstrapInterval(pairs, intervalAlpha, { generator: Generator.of(SEED), draws: 500 });
  return {
    pairs: pairs.length,
    agreement,
    kappa,
    weightedKappa: cohenKappa(sharesOf(pairs), squaredDifference).kappa,
    alphaNominal: krippendorffAlpha(verdictsOf(pairs), 'nominal').alpha,
    alphaOrdinal: krippendorffAlpha(sharesOf(pairs), 'ordinal').alpha,
    alphaInterval: intervalAlpha(pairs),
    interval: found && { low: found.low, high: found.high },
  };
}

/** The share of points an evaluator gave against the share the city gave itself. */
export interface Correction {
  readonly judgedBy: string;
  /** Monday of the week of the verdict, ISO 8601 day. */
  readonly week: string;
  /** Reviewed minus self, −1 to 1. */
  readonly shift: number;
}

export interface Drift {
  readonly key: string;
  readonly verdicts: number;
  readonly meanShift: number;
  /** Further from the middle of all than twice its standard error: somebody should look. */
  readonly flagged: boolean;
}

/** Fewer say nothing: chance alone moves their mean. */
const FEWEST = 5;

/**
 * Mean correction by group. Flagged is a group of at least five whose mean lies more than two of its standard errors from the
 * median of the means of all such groups: the median, so that one who drifts does not make the others look as if they did. With
 * fewer than three there is no telling who drifts from whom, and none is flagged. Pure.
 */
export function driftOf(corrections: readonly Correction[], by: 'judgedBy' | 'week'): Drift[] {
  const groups = [...Map.groupBy(corrections, (one) => one[by])]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, own]) => {
      const shifts = Float64Array.from(own, ({ shift }) => shift);
      return { key, verdicts: own.length, meanShift: mean(shifts), shifts };
    });
  const means = groups.filter(({ verdicts }) => verdicts >= FEWEST).map(({ meanShift }) => meanShift);
  const middle = means.length < 3 ? null : quantile(Float64Array.from(means).sort(), 0.5);
  return groups.map(({ shifts, ...group }) => {
    const isApart = middle !== null && isBeyond(group.meanShift - middle, shifts);
    return { ...group, flagged: group.verdicts >= FEWEST && isApart };
  });
}

/** Where nothing varies, any distance is beyond. */
const isBeyond = (distance: number, shifts: Float64Array) =>
  Math.abs(distance) >
  Math.max(2 * Math.sqrt(standardDeviation(shifts, 'sample') ** 2 / shifts.length), 1e-9);

/** The Monday of an instant's week in UTC, ISO 8601 day. Pure. */
export function weekOf(at: Date): string {
  const days = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}
