export { weightedMean } from './aggregate/weighted-mean.ts';
export { exactSum, RunningSum } from './arithmetic/exact-sum.ts';
export {
  type Deviation,
  kurtosis,
  mean,
  skewness,
  standardDeviation,
  variance,
} from './arithmetic/moments.ts';
export { quantile, type Summary, summarise } from './arithmetic/quantile.ts';
export { type Concern, consistencyReport, type GroupConsistency } from './consistency/consistency-report.ts';
export {
  type CorrelationFlag,
  correlationFlags,
  type FlagBounds,
  type FlaggedCorrelation,
} from './consistency/correlation-flags.ts';
export { type Correlation, type CorrelationMethod, correlations } from './consistency/correlation-matrix.ts';
export { cronbachAlpha, type ItemScale, type Reliability } from './consistency/cronbach-alpha.ts';
export { type FactorCounts, factorCounts } from './consistency/factor-count.ts';
export {
  type Component,
  type Factor,
  type PrincipalComponents,
  principalComponents,
  rotatedFactors,
} from './consistency/principal-components.ts';
export { MethodError, type MethodErrorCode } from './method-error.ts';
export { type Condorcet, condorcet } from './rank/condorcet.ts';
export { type KemenyOrders, kemenyOrders } from './rank/kemeny.ts';
export { type Direction, type Place, placeAmong, places, sortedSample } from './rank/place.ts';
export { coverage, pointsShare } from './screen/share.ts';
export {
  type Column,
  cell,
  columnOf,
  createColumn,
  createTable,
  type DataTable,
  listOf,
  mapColumn,
  mapColumns,
  presentValues,
  rowsOf,
  selectColumns,
  selectUnits,
  tableOf,
  valueAt,
} from './table/data-table.ts';
export {
  createTree,
  type IndicatorNode,
  type IndicatorTree,
  leavesUnder,
  nodeOf,
  withWeights,
} from './table/indicator-tree.ts';
export {
  type BenefitOfTheDoubt,
  benefitOfTheDoubt,
  type ShareLimits,
} from './weights/benefit-of-the-doubt.ts';
export { type BudgetAllocation, budgetAllocation } from './weights/budget-allocation.ts';
export { type EqualPer, equalWeights } from './weights/equal-weights.ts';
export { type FactorWeights, factorWeights, firstComponentWeights } from './weights/factor-weights.ts';
export { givenWeights } from './weights/given-weights.ts';
export type { LinearSolver } from './weights/linear-solver.ts';
export { type Comparisons, type PairwiseWeights, pairwiseWeights } from './weights/pairwise-comparison.ts';
export { rescaleWeights, type Weights } from './weights/weight-set.ts';
