import { randomUUID } from 'node:crypto';
import { problem } from '@interlace/contracts';
import type { z } from 'zod';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Request {
  readonly body?: unknown;
  /** Idempotency key of a write; a fresh one where none is named. */
  readonly key?: string;
  readonly headers?: Record<string, string>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Watches every answer of a platform: outside an outage nothing may fail on the platform's side. */
export class Watch {
  #outages = 0;
  readonly #faults: string[] = [];

  /** Runs the work while a part of the platform is down: 503 is an answer then, with Retry-After. */
  async outage<T>(work: () => Promise<T>): Promise<T> {
    this.#outages += 1;
    try {
      return await work();
    } finally {
      this.#outages -= 1;
    }
  }

  /** Notes what must not be: any 5xx but 503 in an outage, a 503 without Retry-After, a refusal that is no problem. */
  see(request: string, { status, headers, body }: Reply): void {
    const note = (what: string) =>
      void this.#faults.push(`${request} answered ${status} ${what}: ${JSON.stringify(body).slice(0, 400)}`);
    if (status > 500 && status !== 503) note('where 503 alone is allowed');
    if (status === 500) note('which is never an answer');
    if (status === 503 && this.#outages === 0) note('outside an outage');
    if (status === 503 && !headers.has('retry-after')) note('without Retry-After');
    if (status >= 400 && problem.safeParse(body).data?.status !== status) note('without a problem');
  }

  /** What was noted since the last time. */
  takeFaults(): string[] {
    return this.#faults.splice(0);
  }
}

/** What a visitor shows with every request: a session cookie and the origin of its page, or a bearer token. */
export type Credential = Readonly<Record<string, string>>;

/** The public API as one caller sees it. Nothing is tried again. */
export class Visitor {
  readonly #origin: string;
  readonly #watch: Watch;
  readonly credential: Credential;

  constructor(origin: string, watch: Watch, credential: Credential = {}) {
    this.#origin = origin;
    this.#watch = watch;
    this.credential = credential;
  }

  /** Any answer. */
  async request(method: Method, path: string, { body, key, headers }: Request = {}): Promise<Reply> {
    const isRaw = body instanceof Uint8Array || typeof body === 'string';
    const response = await fetch(new URL(path, this.#origin), {
      method,
      signal: AbortSignal.timeout(40_000),
      headers: {
        ...this.credential,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'idempotency-key': key ?? randomUUID() }),
        ...headers,
      },
      body: body === undefined ? null : isRaw ? Buffer.from(body) : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const reply = {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
    this.#watch.see(`${method} ${path}`, reply);
    return reply;
  }

  get(path: string): Promise<Reply> {
    return this.request('GET', path);
  }

  /** The body of a 2xx answer, read by a schema. @throws Error with the refusal. */
  async call<Schema extends z.ZodType>(
    schema: Schema,
    method: Method,
    path: string,
    request?: Request,
  ): Promise<z.infer<Schema>> {
    const { status, body } = await this.request(method, path, request);
    if (status < 200 || status > 299)
      throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(body).slice(0, 600)}`);
    return schema.parse(body);
  }
}
