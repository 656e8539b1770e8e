import { expect, it } from 'vitest';
import { z } from 'zod';
import { shellWith } from '../../test/fixture/shell.ts';
import { type App, command } from '../index.ts';

const note = z.object({ id: z.uuid(), text: z.string() }).meta({ id: 'Note' });

const nowhere = {
  transaction: () => Promise.reject(new Error('not called')),
  sql: () => ({ query: async () => [] }),
  withCommit: () => {},
  pool: { query: async () => [] },
};

it('describes routes, rights, problems and idempotency as they are', async () => {
  const tags = { notes: 'What people write down' };
  const registerRoutes = async (routes: App) => {
    const response = { 200: note };
    routes.get(
      '/notes/:id',
      {
        schema: {
          operationId: 'getNote',
          tags: ['notes'],
          summary: 'One note',
          params: z.object({ id: z.uuid() }),
          querystring: z.object({ count: z.coerce.number().int().min(1).default(1) }),
          response,
        },
      },
      async ({ params }) => ({ id: params.id, text: '' }),
    );
    routes.post(
      '/notes',
      {
        schema: {
          operationId: 'write',
          description: 'Adds.',
          body: z.strictObject({ text: z.string() }),
          response,
        },
      },
      command(nowhere, async () => ({ status: 200 })),
    );
  };
  const { app } = await shellWith(registerRoutes, { tags });
  const document = (await app.inject({ url: '/openapi.json' })).json();
  await app.close();

  expect(document.openapi).toBe('3.1.0');
  expect(document.tags).toEqual([{ name: 'notes', description: 'What people write down' }]);
  expect(Object.keys(document.paths)).toEqual(['/notes/{id}', '/notes']);

  const reading = document.paths['/notes/{id}'].get;
  expect(reading.security).toEqual([]);
  expect(reading.parameters).toMatchObject([
    { name: 'count', in: 'query', schema: { type: 'integer', minimum: 1 } },
    { name: 'id', in: 'path', schema: { format: 'uuid' } },
    { $ref: '#/components/parameters/IfNoneMatch' },
  ]);
  expect(JSON.stringify(document)).not.toContain(String(Number.MAX_SAFE_INTEGER));
  expect(Object.keys(reading.responses)).toEqual(['200', '304', '400', '401', '404', '429', '503']);
  expect(reading.responses[200].description).toBe('OK');
  expect(reading.responses[200].headers).toEqual({ ETag: { $ref: '#/components/headers/ETag' } });

  const writing = document.paths['/notes'].post;
  expect(writing).toMatchObject({
    description:
      'Adds.\n\nRoles: contributor. Over: The city the caller works for. Scope of an API key: submissions:write.',
    security: [{ bearer: [] }],
    'x-interlace-roles': ['contributor'],
    'x-interlace-over': 'own-city',
    'x-interlace-key-scope': 'submissions:write',
    parameters: [{ $ref: '#/components/parameters/IdempotencyKey' }],
    responses: {
      200: { headers: { 'Idempotency-Replayed': {} } },
      401: { $ref: '#/components/responses/NotSignedIn' },
      422: {},
    },
  });
  expect(writing.requestBody.content['application/json'].schema.additionalProperties).toBe(false);

  for (const reference of JSON.stringify(document).matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g)) {
    const [, kind = '', name = ''] = reference;
    expect(document.components[kind], `${kind}/${name}`).toHaveProperty(name);
  }
  expect(Object.keys(document.components.schemas)).toEqual(['Note', 'Problem']);
});
