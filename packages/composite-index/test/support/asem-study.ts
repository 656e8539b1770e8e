import type { PipelineStudy } from '../../src/uncertainty/pipeline-study.ts';
import type { Asem } from './asem.ts';

const winsorise = (most: number) => ({ method: 'winsorise', most, skewness: 2, kurtosis: 3.5 });

/** The published ASEM chain and the four choices COINr opens: outlier points, normalisation, weights, aggregation. */
export function asemStudy({ raw, tree, denominators, continents }: Asem): PipelineStudy {
  return {
    spec: {
      denominate: { method: 'divide', by: denominators },
      impute: { method: 'group-centre', centre: 'mean', groups: continents },
      treat: winsorise(5),
      normalise: { method: 'min-max', from: 1, to: 100 },
      aggregate: { everywhere: { method: 'arithmetic' } },
    },
    table: raw,
    nodes: tree.nodes,
    vary: {
      treat: Object.fromEntries([1, 2, 3, 4].map((most) => [`up to ${most} points`, winsorise(most)])),
      normalise: { 'z-score of mean 10 and deviation 2': { method: 'z-score', centre: 10, spread: 2 } },
      weightsWithin: 0.25,
      aggregate: { geometric: { everywhere: { method: 'geometric' } } },
    },
  };
}
