import type { OpenApiPart } from './merge-openapi.ts';

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const headers = { 'Retry-After': { $ref: '#/components/headers/Retry-After' } };

const responses = {
  BrokenOff: {
    description: 'The service broke off its answer: repeat a write with the same Idempotency-Key',
    headers,
    content: problem,
  },
  TooLate: { description: 'The service did not answer in time', headers, content: problem },
};
const answers = {
  502: { $ref: '#/components/responses/BrokenOff' },
  504: { $ref: '#/components/responses/TooLate' },
};

/** Adds to a service's document what the gateway may answer in its place. Pure. */
export function withGatewayAnswers({ paths, components, tags }: OpenApiPart): OpenApiPart {
  return {
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, operations]) => [path, answering(operations)]),
    ),
    components: { ...components, responses: { ...components.responses, ...responses } },
    tags,
  };
}

function answering(operations: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(operations).map(([method, operation]) => [
      method,
      isOperation(operation)
        ? { ...operation, responses: { ...operation.responses, ...answers } }
        : operation,
    ]),
  );
}

function isOperation(value: unknown): value is { responses: object } {
  return typeof value === 'object' && value !== null && 'responses' in value;
}
