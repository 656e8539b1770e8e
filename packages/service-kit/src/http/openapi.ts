import swagger from '@fastify/swagger';
import { reaches } from '@interlace/contracts';
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
  const right = config?.right;
  if (!right || right.who === 'open') return { security: [], 'x-interlace-over': right?.over };
  const { who, over, key } = right;
  const roles = who === 'anyone' ? [] : who;
  const told = [
    roles.length > 0 ? `Roles: ${roles.join(', ')}.` : 'Any signed-in account.',
    `Over: ${reaches[over]}.`,
    ...(key ? [`Scope of an API key: ${key}.`] : []),
  ].join(' ');
  return {
    security: [{ bearer: [] }],
    description: description ? `${description}\n\n${told}` : told,
    'x-interlace-roles': roles,
    'x-interlace-over': over,
    ...(key && { 'x-interlace-key-scope': key }),
  };
}

function marks({ config, handler, method }: RouteOptions): Record<string, unknown> {
  return {
    ...(isCommand(handler) && { 'x-interlace-command': true }),
    ...(method === 'GET' && !config?.untagged && { 'x-interlace-etag': true }),
  };
}
