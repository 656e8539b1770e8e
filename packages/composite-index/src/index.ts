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
export { MethodError, type MethodErrorCode } from './method-error.ts';
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
