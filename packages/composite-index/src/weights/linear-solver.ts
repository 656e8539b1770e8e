import type { Matrix } from '../linear-algebra/matrix.ts';

/** The largest value of one objective and a point that reaches it, which need not be the only one. */
export interface Optimum {
  readonly value: number;
  readonly point: Float64Array;
}

/** What the benefit of the doubt asks of a linear-programming library. */
export interface LinearSolver {
  /** Name and version, for the log of a run. */
  readonly name: string;
  /** Which of several optimal points is returned. */
  readonly tieRule: string;
  /**
   * For each objective c the largest `c·x` over `x ≥ 0` with `rows · x ≤ bounds`, in the order of the objectives. All
   * bounds are 0 or more, so that `x = 0` is allowed. Throws a MethodError where an objective has no largest value.
   */
  maximiseEach(rows: Matrix, bounds: Float64Array, objectives: Matrix): Optimum[];
}
