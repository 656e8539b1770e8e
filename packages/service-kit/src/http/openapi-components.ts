/** The problems any route may answer, by status; the code inside tells more. */
const answers: Record<string, { name: string; description: string }> = {
  400: {
    name: 'InvalidRequest',
    description: 'Something in the request is not valid; invalidParams names it',
  },
  401: { name: 'NotSignedIn', description: 'The bearer token is missing, invalid or expired' },
  403: { name: 'NotAllowed', description: 'The roles of the bearer do not allow this' },
  404: { name: 'NotFound', description: 'There is no such thing, or it is not for the bearer to see' },
  409: { name: 'Conflict', description: 'The present state does not allow this; the code says why' },
  412: { name: 'Stale', description: 'Somebody changed it meanwhile' },
  413: { name: 'TooLarge', description: 'The body is too large' },
  415: { name: 'UnsupportedMediaType', description: 'The media type is not supported' },
  422: { name: 'KeyReused', description: 'The Idempotency-Key belongs to another request' },
  428: { name: 'VersionNeeded', description: 'If-Match is missing' },
  429: { name: 'TooMany', description: 'Too many requests; Retry-After tells when to come back' },
  503: { name: 'Unavailable', description: 'Nothing was stored; Retry-After tells when to try again' },
};

const always = ['400', '404', '429', '503'];
const signedIn = ['401', '403'];
const writing = ['409', '412', '413', '415', '428'];

export const sharedComponents = {
  securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description:
        'Made by the caller, once per intention: the same key with the same request is carried out once',
      schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
    },
  },
  responses: Object.fromEntries(
    Object.values(answers).map(({ name, description }) => [
      name,
      {
        description,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  ),
} as const;

interface Operation {
  security?: readonly object[];
  parameters?: unknown[];
  responses?: Record<string, unknown>;
  [extension: `x-${string}`]: unknown;
}

interface Document {
  paths?: Record<string, object | undefined>;
  components?: { schemas?: Record<string, object>; responses?: object };
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/**
 * Adds to every operation the problems it may answer, and to commands their Idempotency-Key; drops the named schemas
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
  return document;
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
  const statuses = [
    ...always,
    ...(operation.security?.length ? signedIn : []),
    ...(method === 'get' ? [] : writing),
    ...(operation['x-interlace-command'] ? ['422'] : []),
  ];
  const standard = statuses.map((status) => [
    status,
    { $ref: `#/components/responses/${answers[status]?.name}` },
  ]);
  operation.responses = { ...Object.fromEntries(standard), ...operation.responses };
  if (operation['x-interlace-command']) {
    operation.parameters = [
      ...(operation.parameters ?? []),
      { $ref: '#/components/parameters/IdempotencyKey' },
    ];
  }
}
