import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';

export interface Reply {
  status: number;
  body: unknown;
}

/** Keep-alive connections to one address. */
export interface HttpClient {
  get(path: string, token: string): Promise<Reply>;
  /** A write under a fresh idempotency key; `body` is JSON text. @throws Error for any answer but 2xx. */
  write(method: 'POST' | 'PUT', path: string, token: string, body?: string): Promise<unknown>;
  close(): Promise<void>;
}

export function httpClient(origin: string, connections: number): HttpClient {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  return {
    async get(path, token) {
      const { statusCode, body } = await pool.request({
        method: 'GET',
        path,
        headers: { authorization: `Bearer ${token}` },
      });
      return { status: statusCode, body: await body.json() };
    },
    async write(method, path, token, body) {
      const headers = {
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      };
      const reply = await pool.request({ method, path, headers, body: body ?? null });
      const answer: unknown = await reply.body.json();
      if (reply.statusCode > 299) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
      return answer;
    },
    close: () => pool.close(),
  };
}
