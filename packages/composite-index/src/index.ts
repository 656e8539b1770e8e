export { type Aggregated, type AggregationChoice, aggregateTree } from './aggregate/aggregate-tree.ts';
export { borda } from './aggregate/borda.ts';
export { copeland } from './aggregate/copeland.ts';
export type { Group, Part } from './aggregate/group.ts';
export {
  adjustedGoalposts,
  type MazziottaParetoOptions,
  mazziottaPareto,
} from './aggregate/mazziotta-pareto.ts';
export { type OutrankingMatrix, outrankingMatrix, supportFor } from './aggregate/outranking-matrix.ts';
export { arithmeticMean, generalisedMean, geometricMean, harmonicMean } from './aggregate/power-means.ts';
export { weightedMean } from './aggregate/weighted-mean.ts';
export { type BootstrapInterval, bootstrapInterval } from './agreement/bootstrap-interval.ts';
export { cohenKappa, type Kappa } from './agreement/cohen-kappa.ts';
export { type Alpha, krippendorffAlpha, type RatingLevel } from './agreement/krippendorff-alpha.ts';
export { squaredDifference } from './agreement/ratings.ts';
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
export { divideColumn } from './denominate/denominate.ts';
export { addUp } from './explain/add-up.ts';
export { type CorrelationRatio, correlationRatio } from './explain/correlation-ratio.ts';
export { type EffectiveWeight, effectiveWeights } from './explain/effective-weights.ts';
export { type LeafState, type ScoreState, scoreState } from './explain/score-state.ts';
export { type ShapleyPart, shapley } from './explain/shapley.ts';
export { type DifferencePart, type DifferenceSplit, splitDifference } from './explain/split-difference.ts';
export { type ScorePart, splitScore } from './explain/split-score.ts';
export { holdOut, type ImputationQuality, imputationQuality } from './impute/imputation-quality.ts';
export { type Imputed, type ImputedCell, imputeTable } from './impute/impute.ts';
export {
  type CombinedEstimate,
  combineEstimates,
  drawFromObserved,
  drawFromRegression,
  type Uniform,
} from './impute/multiple-imputation.ts';
export { type Regression, regress } from './impute/regression.ts';
export type { Choice } from './method/method.ts';
export { MethodError, type MethodErrorCode } from './method-error.ts';
export { annualChange } from './normalise/annual-change.ts';
export { normaliseTable } from './normalise/normalise.ts';
export { methodNames } from './pipeline/method-names.ts';
export { type PipelineSpec, type SettledSpec, type StepName, settleSpec } from './pipeline/pipeline-spec.ts';
export { regenerate } from './pipeline/regenerate.ts';
export type { RunLog } from './pipeline/run-log.ts';
export { type PipelineRun, runPipeline } from './pipeline/run-pipeline.ts';
export { Generator } from './random/generator.ts';
export { type Condorcet, condorcet } from './rank/condorcet.ts';
export { type KemenyOrders, kemenyOrders } from './rank/kemeny.ts';
export { type Direction, type Place, placeAmong, places, sortedSample } from './rank/place.ts';
export { type CoverageMeasure, groupCoverage, indicatorCoverage } from './screen/group-coverage.ts';
export { coverage, pointsShare } from './screen/share.ts';
export {
  meanRankShift,
  methodSensitivity,
  type Response,
  rankOf,
  scoreOf,
} from './sensitivity/method-sensitivity.ts';
export {
  type Estimate,
  type FactorSensitivity,
  type Sensitivity,
  type SobolOptions,
  sobolIndices,
} from './sensitivity/sobol-indices.ts';
export { type ColumnStatistics, columnStatistics } from './table/column-statistics.ts';
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
export { type Treated, type TreatedCell, type TreatedIndicator, treatTable } from './treat/treat.ts';
export { type BandPlace, bandsOf } from './uncertainty/bands.ts';
export { rankInBuckets } from './uncertainty/bucket-ranking.ts';
export type { DrawModel, Scores } from './uncertainty/draw-model.ts';
export {
  between,
  type ChoiceFactor,
  type DrawnFactor,
  fixedTo,
  leaveOneOut,
  type OptionFactor,
  oneOf,
  randomly,
  weightsWithin,
} from './uncertainty/factor.ts';
export {
  type OpenCell,
  type OpenChoices,
  type PipelineStudy,
  pipelineMethod,
  pipelineModel,
} from './uncertainty/pipeline-study.ts';
export {
  countPlaces,
  drawsPerBlock,
  mergePlaceCounts,
  type PlaceCounts,
} from './uncertainty/place-counts.ts';
export {
  intervalOfPlaces,
  type RankInterval,
  rankInterval,
  rankQuantile,
} from './uncertainty/rank-interval.ts';
export {
  type RankUncertainty,
  rankUncertainty,
  type UnitUncertainty,
} from './uncertainty/rank-uncertainty.ts';
export { type RunRecord, runRecord, type VariedFactor } from './uncertainty/run-record.ts';
export { refuseIdleFactors, type ScoringMethod, stagedModel } from './uncertainty/staged-model.ts';
export { StagedMethod } from './uncertainty/stages.ts';
export { type TreeChoices, treeScorer } from './uncertainty/tree-scores.ts';
export { type WeightStudy, weightModel } from './uncertainty/weight-model.ts';
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
