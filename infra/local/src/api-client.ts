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

/** What a client shows with every request. */
export type Credential = Readonly<Record<string, string>>;

export function apiClient(origin: string, credential: Credential = {}): ApiClient {
  async function once(
    method: Method,
    path: string,
    { body, idempotencyKey, headers }: ApiRequest,
  ): Promise<ApiReply> {
    const response = await fetch(new URL(path, origin), {
      method,
      signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
      headers: {
        ...credential,
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

/** Address of a seeded account. */
export const addressOf = (account: string) => `${account}@interlace.example`;

/** Signs a seeded account in: its session cookie, and the origin of the pages it is meant for. */
export async function signIn(origin: string, account: string, password: string): Promise<Credential> {
  const body = { email: addressOf(account), password };
  const reply = await apiClient(origin).request('POST', '/api/v1/sign-ins', { body });
  if (reply.status !== 200) throw new ApiFault(`signing ${account} in`, reply.status, reply.body);
  const cookie = reply.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { cookie: cookie.join('; '), origin };
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
