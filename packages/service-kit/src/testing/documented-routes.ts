import { z } from 'zod';
import type { App } from '../http/app-type.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** A route as the service's OpenAPI document tells of it. */
export interface DocumentedRoute {
  readonly operationId: string;
  readonly method: (typeof methods)[number];
  /** With its parameters in braces. */
  readonly path: string;
}

const operation = z.object({ operationId: z.string() });
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** Every route of the document a running service serves. */
export async function documentedRoutes(app: App): Promise<DocumentedRoute[]> {
  const { paths } = document.parse((await app.inject('/openapi.json')).json());
  return Object.entries(paths).flatMap(([path, operations]) =>
    methods.flatMap((method) => {
      const stated = operations[method.toLowerCase()];
      return stated === undefined ? [] : [{ ...operation.parse(stated), method, path }];
    }),
  );
}
