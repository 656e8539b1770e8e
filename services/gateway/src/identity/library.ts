import { DomainError } from '@interlace/service-kit';
import { APIError } from 'better-auth/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { knownRefusal, refusalOf } from './refusals.ts';

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

/** The same without one cookie, for steps that must not see who is signed in already. */
export function headersWithout(request: Pick<FastifyRequest, 'headers'>, cookieName: string): Headers {
  const headers = headersOf(request);
  const others = (headers.get('cookie') ?? '')
    .split(';')
    .filter((pair) => pair.split('=', 1)[0]?.trim() !== cookieName);
  headers.set('cookie', others.join(';'));
  return headers;
}

/** Asks the library. @throws DomainError for its refusals; what it cannot explain is thrown on as it is. */
export async function consult<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw asProblem(error);
  }
}

/** What a browser sends back that had no cookies before this answer of the library. */
export function headersAfter(answer: Headers): Headers {
  const cookies = answer.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
  return new Headers({ cookie: cookies.join('; ') });
}

/** Passes the cookies of the library on to the browser. */
export function passCookies(reply: FastifyReply, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie);
  reply.header('cache-control', 'no-store');
}

/**
 * Asks the library and passes its cookies on. A refusal of the library becomes a problem of ours.
 * @throws DomainError; what the library cannot explain is thrown on as it is.
 */
export async function askLibrary<Body>(
  reply: FastifyReply,
  ask: () => Promise<LibraryAnswer<Body>>,
): Promise<Body> {
  const { headers, response } = await consult(ask);
  passCookies(reply, headers);
  return response;
}

function asProblem(error: unknown): unknown {
  if (!(error instanceof APIError)) return error;
  const code = typeof error.body?.code === 'string' ? error.body.code : '';
  if (error.statusCode >= 500 && !knownRefusal(code)) return error;
  const { problem, detail, name, retryAfter } = refusalOf(code);
  const invalidParams = name === undefined ? undefined : [{ name, code: problem, reason: detail }];
  const headers = retryAfter === undefined ? undefined : { 'retry-after': `${retryAfter}` };
  return new DomainError(problem, detail, { cause: error, invalidParams, headers });
}
