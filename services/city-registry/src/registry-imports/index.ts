import type { App } from '@interlace/service-kit';
import type { Registry } from '../registry.ts';
import { parseCsvBody } from './csv-body.ts';
import { importRegistryRoute } from './import-registry.route.ts';

/** Imports: the whole register, or a part of it, taken over at once. */
export function registryImports(app: App, registry: Registry, bodyLimit: number): void {
  app.addContentTypeParser<Buffer>('text/csv', { parseAs: 'buffer', bodyLimit }, parseCsvBody);
  importRegistryRoute(app, registry, bodyLimit);
}
