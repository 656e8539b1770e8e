import type { App } from '@interlace/service-kit';
import type { Comparison } from '../comparison.ts';
import { createLaboratory } from './laboratory.ts';
import { readConsistencyRoute } from './read-consistency.route.ts';
import { readSensitivityRoute } from './read-sensitivity.route.ts';
import { readWeightSetRoutes } from './read-weight-sets.route.ts';
import { runRoundRoute } from './run-round.route.ts';
import { writeWeightSetRoutes } from './write-weight-sets.route.ts';

/** The room in which technical partners try the method: weight sets, runs, sensitivity, consistency. */
export function laboratoryRoutes(app: App, comparison: Comparison): void {
  const laboratory = createLaboratory(comparison);
  writeWeightSetRoutes(app, laboratory);
  readWeightSetRoutes(app, laboratory);
  runRoundRoute(app, laboratory);
  readSensitivityRoute(app, laboratory);
  readConsistencyRoute(app, laboratory);
  app.addHook('onClose', () => laboratory.workbench.close());
}
