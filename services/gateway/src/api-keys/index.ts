import type { App } from '@interlace/service-kit';
import type { Gateway } from '../gateway.ts';
import type { ApiKeys } from './api-keys.ts';
import { changeApiKeysRoutes } from './change-api-keys.routes.ts';
import { readApiKeysRoutes } from './read-api-keys.routes.ts';

export { type ApiKeys, createApiKeys } from './api-keys.ts';

/** Keys of external systems. Every answer of the app is counted for the key that asked. */
export function apiKeys(app: App, gateway: Gateway, keys: ApiKeys): void {
  app.addHook('onResponse', async (request, reply) => keys.countAnswer(request, reply));
  app.addHook('onClose', () => keys.usage.stop());
  readApiKeysRoutes(app, gateway, keys);
  changeApiKeysRoutes(app, gateway);
}
