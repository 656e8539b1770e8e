import { benchAsemSensitivity } from './asem-sensitivity.ts';
import type { MethodFigure } from './figure.ts';
import { benchMonteCarlo } from './monte-carlo.ts';

export { lineOf, type MethodFigure } from './figure.ts';

export interface MethodBenchOptions {
  /** Runs of each measure after warming up. */
  readonly runs: number;
  /** The Python whose numpy is the baseline. */
  readonly python?: string;
}

/** All figures of the method, one measure after another. */
export async function benchMethod({ runs, python = 'python3' }: MethodBenchOptions): Promise<MethodFigure[]> {
  const monteCarlo = await benchMonteCarlo(runs, python);
  return [...monteCarlo, ...benchAsemSensitivity(Math.min(runs, 5))];
}
