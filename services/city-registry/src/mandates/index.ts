import type { App } from '@interlace/service-kit';
import type { Registry } from '../registry.ts';
import { endMandateRoute } from './end-mandate.route.ts';
import { giveMandateRoute } from './give-mandate.route.ts';
import { getMandateRoute, listMandatesRoute } from './read-mandates.route.ts';

/** Mandates: who may support or evaluate which city, from when to when. */
export function mandates(app: App, registry: Registry): void {
  giveMandateRoute(app, registry);
  listMandatesRoute(app, registry);
  getMandateRoute(app, registry);
  endMandateRoute(app, registry);
}
