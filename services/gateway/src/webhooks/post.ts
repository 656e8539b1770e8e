import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { checkedLookup, type Resolve, resolveName } from './checked-lookup.ts';
import { faultOfTarget } from './target.ts';

/** The whole try, from resolving the name to the last byte that is read. */
const LIMIT_MS = 10_000;
const MOST_BYTES_READ = 4_096;
const MOST_HEADER_BYTES = 16_384;

export interface PostOptions {
  /** Set by the operator alone: delivers to any address, and over http. */
  allowPrivate: boolean;
  resolve?: Resolve;
  limitMs?: number;
}

/** How a try ended. */
export interface Outcome {
  /** HTTP status; null where there was no answer. */
  status: number | null;
  /** Null for a 2xx; else a stable word for the log of deliveries. */
  fault: string | null;
}

export type Post = (url: string, headers: Record<string, string>, body: string) => Promise<Outcome>;

/** Delivers one message. No redirect is followed, at most 4 KiB of an answer are read and none of it is kept. */
export function createPost({ allowPrivate, resolve = resolveName, limitMs = LIMIT_MS }: PostOptions): Post {
  return async (target, headers, body) => {
    // Once more: the operator may have forbidden meanwhile what was allowed when the endpoint was made.
    if (faultOfTarget(target, allowPrivate) !== undefined)
      return { status: null, fault: 'address-not-allowed' };
    const url = new URL(target);
    const signal = AbortSignal.timeout(limitMs);
    const options: RequestOptions = {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Interlace-Webhooks/1',
      },
      agent: false,
      maxHeaderSize: MOST_HEADER_BYTES,
      signal,
      ...(!allowPrivate && { lookup: checkedLookup(resolve) }),
    };
    try {
      const status = await send(url, options, body);
      return { status, fault: faultOfStatus(status) };
    } catch (error) {
      return { status: null, fault: signal.aborted ? 'timeout' : faultOfError(error) };
    }
  };
}

async function send(url: URL, options: RequestOptions, body: string): Promise<number> {
  const { request } = url.protocol === 'https:' ? https : http;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end(body);
  });
  try {
    let read = 0;
    for await (const chunk of response) {
      read += Buffer.byteLength(chunk);
      if (read >= MOST_BYTES_READ) break;
    }
  } finally {
    response.destroy();
  }
  return response.statusCode ?? 0;
}

function faultOfStatus(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}

const FAULTS: Readonly<Record<string, string>> = {
  ADDRESS_REFUSED: 'address-not-allowed',
  ETIMEDOUT: 'timeout',
  ENOTFOUND: 'name-not-found',
  EAI_AGAIN: 'name-not-found',
  ECONNREFUSED: 'connection-refused',
};

function faultOfError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/CERT|TLS|SSL|SELF_SIGNED|ERR_SSL|ALTNAME/.test(code)) return 'tls-failed';
  return FAULTS[code] ?? 'connection-failed';
}
