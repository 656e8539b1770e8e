import type { Upstream } from '../upstreams.ts';
import { contentTag } from './content-tag.ts';
import { withGatewayAnswers } from './gateway-answers.ts';
import { mergeOpenApi, type OpenApiPart, openApiPart } from './merge-openapi.ts';

const FRESH_MS = 30_000;
const FETCH_LIMIT_MS = 2_000;

export interface OpenApiLibrary {
  /** The merged document as JSON, with its ETag. */
  read(): Promise<{ text: string; etag: string }>;
}

export interface LibraryOptions {
  info: Record<string, unknown>;
  upstreams: readonly Upstream[];
  /** The gateway's own document. */
  own: () => unknown;
  now?: () => number;
}

/**
 * Keeps the last good document of every service, so that the merged one stays whole while a service is down. A stale
 * copy is renewed before it is read again.
 */
export function openApiLibrary({ info, upstreams, own, now = Date.now }: LibraryOptions): OpenApiLibrary {
  const parts = new Map<string, OpenApiPart>();
  let merged: { text: string; etag: string } | undefined;
  let freshUntil = 0;
  let renewal: Promise<void> | undefined;

  async function renew(): Promise<void> {
    parts.set('gateway', openApiPart.parse(own()));
    const arrived = await Promise.all(
      upstreams.map(async (upstream) => {
        const part = await fetchPart(upstream);
        if (part) parts.set(upstream.service, withGatewayAnswers(part));
        return part !== undefined;
      }),
    );
    const text = JSON.stringify(mergeOpenApi(info, parts));
    merged = { text, etag: contentTag(text) };
    // While a service is missing, every read asks again.
    freshUntil = arrived.every(Boolean) ? now() + FRESH_MS : 0;
  }

  return {
    async read() {
      if (merged && now() < freshUntil) return merged;
      renewal ??= renew().finally(() => {
        renewal = undefined;
      });
      await renewal;
      if (!merged) throw new Error('the documents were not merged');
      return merged;
    },
  };
}

async function fetchPart({ origin }: Upstream): Promise<OpenApiPart | undefined> {
  try {
    const response = await fetch(`${origin}/openapi.json`, { signal: AbortSignal.timeout(FETCH_LIMIT_MS) });
    return response.ok ? openApiPart.parse(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}
