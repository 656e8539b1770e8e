export { exactSum, RunningSum } from './exact-sum.ts';
export { MethodError, type MethodErrorCode } from './method-error.ts';
export { type Direction, type Place, placeAmong, places, sortedSample } from './place.ts';
export { quantile, type Summary, summarise } from './quantile.ts';
export { coverage, pointsShare } from './share.ts';
export { weightedMean } from './weighted-mean.ts';
