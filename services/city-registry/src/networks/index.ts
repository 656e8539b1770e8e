import type { App } from '@interlace/service-kit';
import type { Registry } from '../registry.ts';
import { foundNetworkRoute } from './found-network.route.ts';
import { joinNetworkRoute } from './join-network.route.ts';
import { leaveNetworkRoute } from './leave-network.route.ts';
import { getNetworkRoute, listMembersRoute, listNetworksRoute } from './read-networks.route.ts';

/** Networks and who belongs to them, when. */
export function networks(app: App, registry: Registry): void {
  foundNetworkRoute(app, registry);
  listNetworksRoute(app, registry);
  getNetworkRoute(app, registry);
  listMembersRoute(app, registry);
  joinNetworkRoute(app, registry);
  leaveNetworkRoute(app, registry);
}
