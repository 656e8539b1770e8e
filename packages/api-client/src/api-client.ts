import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { ApiProblem, ApiUnreachable, type ProblemBody } from './api-problem.ts';
import type { paths } from './generated/openapi.ts';

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** A write without an idempotency key gets one of its own; a caller who may try again states one for all tries. */
const idempotency: Middleware = {
  onRequest({ request }) {
    if (WRITES.has(request.method) && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', crypto.randomUUID());
    return request;
  },
};

/** What is not an answer of the API becomes an error, so that a caller never takes one for data. */
const problems: Middleware = {
  async onResponse({ response }) {
    if (response.ok || response.status === 304) return undefined;
    const type = response.headers.get('content-type') ?? '';
    if (!type.startsWith('application/problem+json')) throw new ApiUnreachable(response.status);
    throw new ApiProblem((await response.json()) as ProblemBody);
  },
  onError({ error }) {
    return error instanceof ApiProblem ? error : new ApiUnreachable(error);
  },
};

export interface ApiClientOptions {
  /** Origin of the platform, such as https://interlace.example; in its own pages it may be left out. */
  readonly origin?: string;
  /** An API key (`ilk_…`); pages are signed in by their session's cookie. */
  readonly apiKey?: string;
  readonly fetch?: typeof fetch;
}

export type ApiClient = Client<paths>;

/** A typed client of the whole API. Its calls throw `ApiProblem` and `ApiUnreachable`, and never answer without data. */
export function createApiClient({ origin = '', apiKey, fetch }: ApiClientOptions = {}): ApiClient {
  const headers = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  const client = createClient<paths>({ baseUrl: origin, headers, credentials: 'same-origin', fetch });
  client.use(idempotency, problems);
  return client;
}

/** The data of an answer. @throws Error where the answer has no body, which the types of its route then say. */
export async function dataOf<Data>(answer: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await answer;
  if (data === undefined) throw new Error('the answer has no body');
  return data;
}
