import type { App } from '@interlace/service-kit';
import type { Registry } from '../registry.ts';
import { getOrganisationRoute, listOrganisationsRoute } from './read-organisations.route.ts';
import { registerOrganisationRoute } from './register-organisation.route.ts';

/** Organisations: technical partners, evaluators, network offices, and cities as far as they are organisations. */
export function organisations(app: App, registry: Registry): void {
  registerOrganisationRoute(app, registry);
  listOrganisationsRoute(app, registry);
  getOrganisationRoute(app, registry);
}
