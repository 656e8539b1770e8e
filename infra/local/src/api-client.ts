import { setTimeout as wait } from 'node:timers/promises';
import { problem } from '@interlace/contracts';
import { z } from 'zod';

const TRIES = 8;
const REQUEST_LIMIT_MS = 30_000;
/** Answers after which the same request may succeed a little later. */
const TRANSIENT = new Set([429, 502, 503, 504]);

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface ApiRequest {
  body?: unknown;
  /** Needed for every write; the same key makes the same request safe to repeat. */
  idempotencyKey?: string;
  headers?: Record<string, string>;
}

export interface ApiReply {
  status: number;
  headers: Headers;
  body: unknown;
}

/** An answer other than 2xx, with the problem's own words. */
export class ApiFault extends Error {
  readonly status: number;
  readonly code: string;

  constructor(request: string, status: number, body: unknown) {
    const parsed = problem.safeParse(body);
    const params =
      parsed.data?.invalidParams?.slice(0, 5).map((param) => `${param.name}: ${param.reason}`) ?? [];
    const words = parsed.success
      ? [parsed.data.code, parsed.data.detail ?? parsed.data.title, ...params]
      : [JSON.stringify(body)];
    super(`${request} answered ${status}: ${words.join('; ')}`);
    this.status = status;
    this.code = parsed.data?.code ?? '';
  }
}

/** The public API as one signed-in account sees it. */
export interface ApiClient {
  /** Any answer, also a refusal; waits and tries again while the platform is busy or starting. */
  request(method: Method, path: string, request?: ApiRequest): Promise<ApiReply>;
  /** The body of a 2xx answer; @throws ApiFault for any other. */
  call(method: Method, path: string, request?: ApiRequest): Promise<unknown>;
}

export function apiClient(origin: string, token?: string): ApiClient {
  async function once(
    method: Method,
    path: string,
    { body, idempotencyKey, headers }: ApiRequest,
  ): Promise<ApiReply> {
    const response = await fetch(new URL(path, origin), {
      method,
      signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    };
  }

  async function request(method: Method, path: string, options: ApiRequest = {}): Promise<ApiReply> {
    for (let attempt = 1; ; attempt += 1) {
      const reply = await once(method, path, options);
      if (!TRANSIENT.has(reply.status) || attempt === TRIES) return reply;
      await wait(Number(reply.headers.get('retry-after') ?? 0) * 1000 || 100 * 2 ** attempt);
    }
  }

  return {
    request,
    async call(method, path, options) {
      const reply = await request(method, path, options);
      if (reply.status < 200 || reply.status > 299)
        throw new ApiFault(`${method} ${path}`, reply.status, reply.body);
      return reply.body;
    },
  };
}

const issuedToken = z.object({ token: z.string(), expiresAt: z.iso.datetime() });

/** A token of a seeded account, good for an hour. */
export async function signIn(origin: string, account: string, password: string): Promise<string> {
  const body = await apiClient(origin).call('POST', '/api/v1/session-tokens', {
    body: { account, password },
  });
  return issuedToken.parse(body).token;
}

/** Every item of a list, page by page. */
export async function listAll<Item extends z.ZodType>(
  client: ApiClient,
  path: string,
  item: Item,
): Promise<z.infer<Item>[]> {
  const schema = z.object({ items: z.array(item), nextCursor: z.string().nullable() });
  const items: z.infer<Item>[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const separator = path.includes('?') ? '&' : '?';
    const page: z.infer<typeof schema> = schema.parse(
      await client.call(
        'GET',
        `${path}${separator}limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      ),
    );
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}
