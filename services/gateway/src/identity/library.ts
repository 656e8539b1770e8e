import { DomainError } from '@interlace/service-kit';
import { APIError } from 'better-auth/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalOf } from './refusals.ts';

/** What the library answers when it is asked for its headers too. */
interface LibraryAnswer<Body> {
  headers: Headers;
  response: Body;
}

/** The caller's headers as the library reads them: cookies and the name of the browser, nothing else. */
export function headersOf({ headers }: Pick<FastifyRequest, 'headers'>): Headers {
  const { cookie, 'user-agent': agent } = headers;
  return new Headers({ ...(cookie && { cookie }), ...(agent && { 'user-agent': agent.slice(0, 300) }) });
}

/**
 * Asks the library and passes its cookies on. A refusal of the library becomes a problem of ours.
 * @throws DomainError; what the library cannot explain is thrown on as it is.
 */
export async function askLibrary<Body>(
  reply: FastifyReply,
  ask: () => Promise<LibraryAnswer<Body>>,
): Promise<Body> {
  try {
    const { headers, response } = await ask();
    for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie);
    reply.header('cache-control', 'no-store');
    return response;
  } catch (error) {
    throw asProblem(error);
  }
}

function asProblem(error: unknown): unknown {
  if (!(error instanceof APIError) || error.statusCode >= 500) return error;
  const code = typeof error.body?.code === 'string' ? error.body.code : '';
  const { problem, detail, name } = refusalOf(code);
  const invalidParams = name === undefined ? undefined : [{ name, code: problem, reason: detail }];
  return new DomainError(problem, detail, { cause: error, invalidParams });
}
