import { meanRankShift, methodSensitivity } from '../src/sensitivity/method-sensitivity.ts';
import { pipelineMethod } from '../src/uncertainty/pipeline-study.ts';
import { asem } from '../test/support/asem.ts';
import { asemStudy } from '../test/support/asem-study.ts';
import type { MethodFigure } from './figure.ts';

const rows = 1500;

/** The global sensitivity analysis COINr 1.1.14 needs 23 minutes for on two cores, from the raw table on; none without the tables. */
export function benchAsemSensitivity(runs: number): MethodFigure[] {
  const data = asem();
  if (!data) return [];
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { method } = pipelineMethod(asemStudy(data));
    methodSensitivity(method, meanRankShift(method.evaluate()), { rows, seed: 1 });
    return (performance.now() - start) / 1000;
  });
  const what = `ASEM sensitivity, 51 × 49, four factors, ${rows * 6} rebuilds, 1,000 resamples: one core`;
  return [{ what, unit: 's', runs: times, aim: { of: 'value', is: 'at most', bound: 2 } }];
}
