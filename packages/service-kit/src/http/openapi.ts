import swagger from '@fastify/swagger';
import type { RouteOptions } from 'fastify';
import { fastifyPlugin } from 'fastify-plugin';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { open } from './access.ts';
import { isCommand } from './command.ts';
import { completeOperations, sharedComponents } from './openapi-components.ts';

export interface OpenapiOptions {
  service: string;
  version: string;
  /** What each tag of the service's routes stands for. */
  tags: Readonly<Record<string, string>>;
}

/** The service's OpenAPI 3.1 document at /openapi.json, made from the schemas the routes really use. */
export const openapi = fastifyPlugin<OpenapiOptions>(async (app, { service, version, tags }) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: `Interlace ${service}`, version },
      tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
      components: sharedComponents,
    },
    transform: (document) => {
      const { schema, url } = jsonSchemaTransform(document);
      return {
        url,
        schema: { ...schema, ...rights(document.route, schema.description), ...marks(document.route) },
      };
    },
    transformObject: (document) => completeOperations(jsonSchemaTransformObject(document)),
  });
  app.get('/openapi.json', { config: { access: open() }, schema: { hide: true } }, async () => app.swagger());
});

function rights({ config }: RouteOptions, description = ''): Record<string, unknown> {
  const access = config?.access;
  if (!access || access.kind === 'open') return { security: [] };
  const who = access.kind === 'roles' ? `Roles: ${access.roles.join(', ')}.` : 'Any signed-in account.';
  return {
    security: [{ bearer: [] }],
    description: description ? `${description}\n\n${who}` : who,
    'x-interlace-roles': access.kind === 'roles' ? access.roles : [],
  };
}

function marks({ config, handler, method }: RouteOptions): Record<string, unknown> {
  return {
    ...(isCommand(handler) && { 'x-interlace-command': true }),
    ...(method === 'GET' && !config?.untagged && { 'x-interlace-etag': true }),
  };
}
