import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that brings a session cookie comes from a page of our own. Browsers put `Origin` on every unsafe
 * request and no page can forge it; a client that is no browser sends it by hand. Pure.
 */
export function isSameOrigin(
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  publicUrl: URL,
): boolean {
  if (SAFE.has(method)) return headers['sec-fetch-site'] !== 'cross-site' || isNavigation(headers);
  return headers.origin !== undefined && nameOf(headers.origin) === nameOf(publicUrl.origin);
}

/** This machine has several names, and a person may type either. */
const nameOf = (origin: string) =>
  origin.replace(/^(https?:\/\/)(?:127\.0\.0\.1|\[::1\])(?=:|$)/, '$1localhost');

/** A link from elsewhere that a person follows. */
const isNavigation = (headers: FastifyRequest['headers']) => headers['sec-fetch-mode'] === 'navigate';
