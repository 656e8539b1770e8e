import { DomainError } from '@interlace/service-kit';
import type { FastifyRequest } from 'fastify';
import type { Gateway } from '../gateway.ts';
import { headersOf } from './library.ts';

/** The session whose cookie the request brings, and the account it belongs to. */
export async function ownSession({ auth }: Pick<Gateway, 'auth'>, request: FastifyRequest) {
  const found = await auth.api.getSession({ headers: headersOf(request) });
  // Whoever shows a token of another account beside the cookie is not asked which of the two he is.
  if (found && found.user.id === request.principal.subject) return found;
  throw new DomainError('session-needed', 'Sign in first; this needs a session cookie.');
}
export type OwnSession = Awaited<ReturnType<typeof ownSession>>;

/**
 * Whoever has a second factor changes what he signs in with in sessions that began with it: not where a provider or a
 * password alone let him in.
 * @throws DomainError `second-factor-needed`
 */
export function demandShownFactor({ user, session }: OwnSession): void {
  if (!user.twoFactorEnabled || session.hasTwoFactors) return;
  throw new DomainError(
    'second-factor-needed',
    'Sign in with your second factor; this session has not seen it.',
  );
}
