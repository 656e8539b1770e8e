import type { InvalidParam } from '@interlace/contracts';
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { DomainError } from './problems.ts';

/** Enough to mend a form; a hostile body shall not be answered with a larger one. */
const MOST_FAULTS = 100;
const MOST_NAME = 200;

const REFUSALS: Record<string, string> = {
  body: 'The body is not valid.',
  params: 'The address is not valid.',
  querystring: 'The query is not valid.',
  headers: 'The headers are not valid.',
};

/** Parses each part of a request by its zod schema; a fault names its place. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const where = httpPart === 'body' ? 'body' : 'parameters';
  return (data) => {
    const result = schema.safeParse(data, { error: plainReason });
    if (result.success) return { value: result.data };
    const invalidParams = toInvalidParams(result.error, where);
    const detail = REFUSALS[httpPart ?? ''] ?? 'The request is not valid.';
    return { error: new DomainError('invalid-request', detail, { invalidParams }) };
  };
};

/** What zod would tell as "expected string, received undefined". Undefined leaves the words to zod. */
function plainReason({ input }: { input?: unknown }): string | undefined {
  return input === undefined ? 'is missing' : undefined;
}

/** One entry per fault: JSON pointer (RFC 6901) into a body, bare name of a parameter or header. */
export function toInvalidParams(error: z.ZodError, where: 'body' | 'parameters'): InvalidParam[] {
  return error.issues
    .flatMap((issue) => {
      const places =
        issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      return places.map((path) => ({
        name: nameOf(path, where),
        code: codeOf(issue),
        reason: issue.message,
      }));
    })
    .slice(0, MOST_FAULTS);
}

/** The code a rule of our own gives itself in its `params`, so that a form can tell it in every language; else that of zod. */
function codeOf(issue: z.core.$ZodIssue): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.code : undefined;
  return typeof own === 'string' ? own : issue.code;
}

function nameOf(path: readonly PropertyKey[], where: 'body' | 'parameters'): string {
  const name =
    where === 'body'
      ? path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
      : path.map(String).join('.');
  return name.slice(0, MOST_NAME);
}
