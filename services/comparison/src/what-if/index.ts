import type { App } from '@interlace/service-kit';
import type { Comparison } from '../comparison.ts';
import { askWhatIfRoute } from './ask-what-if.route.ts';
import { getLargestGainsRoute } from './get-largest-gains.route.ts';
import { keepPlansRoutes } from './keep-plans.route.ts';
import { SampleTables } from './others.ts';
import { readPlansRoutes } from './read-plans.route.ts';

/** What other answers would bring a city, and the plans it keeps of them. */
export function whatIfRoutes(app: App, comparison: Comparison): void {
  const tables = new SampleTables();
  askWhatIfRoute(app, comparison, tables);
  getLargestGainsRoute(app, comparison);
  readPlansRoutes(app, comparison, tables);
  keepPlansRoutes(app, comparison);
}
