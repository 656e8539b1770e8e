import type { Highs, Model } from 'highs';
import type { Matrix } from '../linear-algebra/matrix.ts';
import { MethodError } from '../method-error.ts';
import type { LinearSolver, Optimum } from './linear-solver.ts';

const options = {
  output_flag: false,
  solver: 'simplex',
  presolve: 'off',
  primal_feasibility_tolerance: 1e-10,
  dual_feasibility_tolerance: 1e-10,
};

/** Loads HiGHS (WebAssembly, about 3.5 MB) and wraps it. Load once and keep; the solver holds no state between calls. */
export async function loadHighsSolver(): Promise<LinearSolver> {
  const loaded = await import('highs');
  // The types describe the CommonJS build, where the loader is one `default` further down than in the ES module.
  const load = loaded.default as unknown as typeof loaded.default.default;
  const highs = await load();
  return {
    name: `HiGHS ${highs.version.string}`,
    tieRule:
      'the vertex where the dual simplex method ends, starting each unit from the basis of the one before',
    maximiseEach: (rows, bounds, objectives) => maximiseEach(highs, rows, bounds, objectives),
  };
}

/**
 * Solves the dual, `min bounds·y` with `rowsᵀ · y ≥ objective`, `y ≥ 0`: it has one row per variable instead of one
 * per constraint, and from one objective to the next only its right-hand side changes, so that one model serves all.
 * The point of the primal is the row duals. Every run starts anew: that is no slower here than from the last basis, and no
 * result depends on the objectives before it.
 */
function maximiseEach(highs: Highs, rows: Matrix, bounds: Float64Array, objectives: Matrix): Optimum[] {
  const variables = rows[0]?.length ?? 0;
  if (variables === 0 || objectives.length === 0) return [];
  return highs.withModel(dualModel(highs, rows, bounds, variables), (model) => {
    model.options.set(options);
    return objectives.map((objective) => optimum(highs, model, objective));
  });
}

function optimum(highs: Highs, model: Model, objective: Float64Array): Optimum {
  const open = new Float64Array(objective.length).fill(highs.infinity);
  model.changeRowsBounds({ kind: 'range', from: 0, to: objective.length - 1 }, objective, open);
  model.clearSolver();
  model.run();
  const status = model.getModelStatus();
  if (status !== highs.constants.modelStatus.optimal)
    throw new MethodError('infeasible', `the linear programme has no optimum (HiGHS status ${status})`);
  return { value: model.getObjectiveValue(), point: model.getSolution().rowDual };
}

function dualModel(highs: Highs, rows: Matrix, bounds: Float64Array, variables: number) {
  const count = rows.length * variables;
  return {
    sense: highs.constants.objectiveSense.minimize,
    numCols: rows.length,
    numRows: variables,
    colCost: bounds,
    colLower: new Float64Array(rows.length),
    colUpper: new Float64Array(rows.length).fill(highs.infinity),
    rowLower: new Float64Array(variables),
    rowUpper: new Float64Array(variables).fill(highs.infinity),
    matrix: {
      format: 'csc' as const,
      numRows: variables,
      numCols: rows.length,
      starts: Int32Array.from({ length: rows.length + 1 }, (_, column) => column * variables),
      indices: Int32Array.from({ length: count }, (_, at) => at % variables),
      values: Float64Array.from(
        { length: count },
        (_, at) => rows[Math.floor(at / variables)]?.[at % variables] ?? 0,
      ),
    },
  };
}
