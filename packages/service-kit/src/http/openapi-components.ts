import { STATUS_CODES } from 'node:http';

/** The problems any route may answer, by status; the code inside tells more. */
const answers: Record<string, { name: string; description: string; headers?: readonly HeaderName[] }> = {
  400: {
    name: 'InvalidRequest',
    description: 'Something in the request is not valid; invalidParams names it',
  },
  401: {
    name: 'NotSignedIn',
    description: 'The bearer token is missing, invalid or expired',
    headers: ['WWW-Authenticate'],
  },
  403: {
    name: 'NotAllowed',
    description:
      'The roles of the bearer, or the scopes of the API key, do not allow this, or it was asked from another site',
  },
  404: { name: 'NotFound', description: 'There is no such thing, or it is not for the bearer to see' },
  409: { name: 'Conflict', description: 'The present state does not allow this; the code says why' },
  412: { name: 'Stale', description: 'Somebody changed it meanwhile' },
  413: { name: 'TooLarge', description: 'The body is too large' },
  415: { name: 'UnsupportedMediaType', description: 'The media type is not supported' },
  422: {
    name: 'Unprocessable',
    description:
      'Well-formed, but it cannot be carried out, or the Idempotency-Key belongs to another request; the code says why',
  },
  428: { name: 'VersionNeeded', description: 'If-Match is missing' },
  429: {
    name: 'TooMany',
    description: 'Too many requests; Retry-After tells when to come back',
    headers: ['Retry-After'],
  },
  503: {
    name: 'Unavailable',
    description: 'Not available for now; Retry-After tells when to try again, a write with the same key',
    headers: ['Retry-After'],
  },
};

const text = { type: 'string' } as const;
const headers = {
  ETag: {
    description: 'Version of what was read: for If-None-Match, and for If-Match of a change',
    schema: text,
  },
  'Idempotency-Replayed': {
    description: '`true` where the answer is that of an earlier request with the same Idempotency-Key',
    schema: text,
  },
  'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer', minimum: 1 } },
  'WWW-Authenticate': { description: 'The scheme, and what was wrong with the token', schema: text },
} as const;
type HeaderName = keyof typeof headers;

function headersNamed(...names: readonly HeaderName[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

// A key that has ended is refused where none is needed, too.
const always = ['400', '401', '404', '429', '503'];
const signedIn = ['403'];
const writing = ['403', '409', '412', '413', '415', '428'];

export const sharedComponents = {
  securitySchemes: {
    bearer: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'A token of the gateway, good for one hour. It carries organisation, roles and mandates.',
    },
  },
  headers,
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description:
        'Made by the caller, once per intention: the same key with the same request is carried out once',
      schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
      example: '0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42',
    },
    IfNoneMatch: {
      name: 'If-None-Match',
      in: 'header',
      description: 'The ETag at hand; the answer is 304 without a body where it still holds',
      schema: { type: 'string' },
    },
  },
  responses: Object.fromEntries([
    ['NotModified', { description: 'What you hold is still true', headers: headersNamed('ETag') }],
    ...Object.values(answers).map(({ name, description, headers: names = [] }) => [
      name,
      {
        description,
        ...(names.length > 0 && { headers: headersNamed(...names) }),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  ]),
} as const;

interface Operation {
  security?: readonly object[];
  parameters?: unknown[];
  responses?: Record<string, object>;
  [extension: `x-${string}`]: unknown;
}

interface Document {
  paths?: Record<string, object | undefined>;
  components?: { schemas?: Record<string, object>; responses?: object };
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/**
 * Adds to every operation the problems it may answer, to commands their Idempotency-Key, to readings their ETag; drops the named schemas
 * nothing refers to, of which there are many: every name is offered twice, for reading and for writing.
 */
export function completeOperations<Doc extends object>(document: Doc): Doc {
  const { paths = {}, components = {} }: Document = document;
  for (const path of Object.values(paths)) {
    for (const [method, operation] of Object.entries(path ?? {})) {
      if (METHODS.includes(method)) complete(operation, method);
    }
  }
  components.schemas = referred(components.schemas ?? {}, [paths, components.responses]);
  return withoutSafeBounds(document);
}

/** zod states of every integer that JavaScript can hold it, which tells a reader nothing. */
function withoutSafeBounds<Doc extends object>(document: Doc): Doc {
  return JSON.parse(JSON.stringify(document), (key, value) => {
    const isNoise =
      (key === 'minimum' && value === Number.MIN_SAFE_INTEGER) ||
      (key === 'maximum' && value === Number.MAX_SAFE_INTEGER);
    return isNoise ? undefined : value;
  });
}

function referred(schemas: Record<string, object>, roots: unknown[]): Record<string, object> {
  const kept: Record<string, object> = {};
  const queue = [...roots];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const [, name = ''] of JSON.stringify(next).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const schema = schemas[name];
      if (!schema || name in kept) continue;
      kept[name] = schema;
      queue.push(schema);
    }
  }
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function complete(operation: Operation, method: string): void {
  const command = operation['x-interlace-command'] === true;
  const tagged = operation['x-interlace-etag'] === true;
  const statuses = [
    ...always,
    ...(operation.security?.length ? signedIn : []),
    ...(method === 'get' ? [] : writing),
    ...(command ? ['422'] : []),
    // A refusal the route names itself is a problem like any other.
    ...Object.keys(operation.responses ?? {}).filter((status) => status in answers),
  ];
  const standard = statuses.map((status) => [
    status,
    { $ref: `#/components/responses/${answers[status]?.name}` },
  ]);
  const responses: Record<string, object> = { ...operation.responses, ...Object.fromEntries(standard) };
  if (tagged) responses[304] = { $ref: '#/components/responses/NotModified' };
  for (const [status, response] of Object.entries(responses)) nameStatus(status, response);
  addHeaders(responses, [
    ...(tagged ? (['ETag'] as const) : []),
    ...(command ? (['Idempotency-Replayed'] as const) : []),
  ]);
  operation.responses = responses;
  const parameters = [...(command ? ['IdempotencyKey'] : []), ...(tagged ? ['IfNoneMatch'] : [])];
  if (parameters.length === 0) return;
  const shared = parameters.map((name) => ({ $ref: `#/components/parameters/${name}` }));
  operation.parameters = [...(operation.parameters ?? []), ...shared];
}

/** @fastify/swagger says "Default Response" of an answer nobody described. */
function nameStatus(status: string, response: object): void {
  if (Reflect.get(response, 'description') !== 'Default Response') return;
  Reflect.set(response, 'description', STATUS_CODES[status] ?? 'Answer');
}

/** To the answers of a success, beside those the route states itself. */
function addHeaders(responses: Record<string, object>, names: readonly HeaderName[]): void {
  if (names.length === 0) return;
  for (const [status, response] of Object.entries(responses)) {
    if (!status.startsWith('2')) continue;
    const own: object = Reflect.get(response, 'headers') ?? {};
    responses[status] = { ...response, headers: { ...headersNamed(...names), ...own } };
  }
}
