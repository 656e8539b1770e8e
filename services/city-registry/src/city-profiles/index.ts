import type { App } from '@interlace/service-kit';
import type { Registry } from '../registry.ts';
import { changeCityProfileRoute } from './change-city-profile.route.ts';
import { getCityRoute, listCitiesRoute } from './read-cities.route.ts';
import { registerCityRoute } from './register-city.route.ts';

/** Cities with their public facts. */
export function cityProfiles(app: App, registry: Registry): void {
  registerCityRoute(app, registry);
  listCitiesRoute(app, registry);
  getCityRoute(app, registry);
  changeCityProfileRoute(app, registry);
}
