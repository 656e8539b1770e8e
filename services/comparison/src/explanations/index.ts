import type { App } from '@interlace/service-kit';
import type { Comparison } from '../comparison.ts';
import { getChangesRoute } from './get-changes.route.ts';
import { getDifferencesRoute } from './get-differences.route.ts';

/** Why a score is another one than before, or than that of another city. */
export function explanationRoutes(app: App, comparison: Comparison): void {
  getChangesRoute(app, comparison);
  getDifferencesRoute(app, comparison);
}
