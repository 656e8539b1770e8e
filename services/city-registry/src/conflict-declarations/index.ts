import type { App } from '@interlace/service-kit';
import type { Registry } from '../registry.ts';
import { declareConflictRoute } from './declare-conflict.route.ts';
import { listDeclarationsRoute } from './read-declarations.route.ts';

/** Conflicts of interest: who of the evaluators has ties to which city. */
export function conflictDeclarations(app: App, registry: Registry): void {
  declareConflictRoute(app, registry);
  listDeclarationsRoute(app, registry);
}
