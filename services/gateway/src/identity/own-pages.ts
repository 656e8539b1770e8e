import { DomainError } from '@interlace/service-kit';
import type { FastifyRequest } from 'fastify';
import { isSameOrigin } from '../credentials/same-origin.ts';

/**
 * A hook for what needs no session and yet begins or ends something in the browser: a page of another site must not sign
 * its visitor in to an account of its own choice. A client that is no browser names no origin.
 */
export const ownPagesOnly =
  (publicUrl: URL) =>
  async (request: FastifyRequest): Promise<void> => {
    const { origin, 'sec-fetch-site': site } = request.headers;
    if (origin === undefined && (site === undefined || site === 'same-origin')) return;
    if (isSameOrigin(request, publicUrl)) return;
    throw new DomainError('cross-site-request', 'This is for our own pages alone.');
  };
