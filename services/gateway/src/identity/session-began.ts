import type { FastifyRequest } from 'fastify';
import type { Gateway } from '../gateway.ts';
import { recordIdentity } from './identity-audit.ts';
import { headersOf } from './library.ts';

/**
 * After every sign-in: the session the browser came with is over, so that nobody who planted it shares the new one, and
 * the sign-in is on record.
 */
export async function sessionBegan(
  gateway: Gateway,
  request: FastifyRequest,
  { token, action, hasTwoFactors = false }: { token: string; action: string; hasTwoFactors?: boolean },
): Promise<void> {
  const { auth, credentials, database } = gateway;
  const session = await database.client.session.findUnique({ where: { token } });
  if (!session) return;
  if (hasTwoFactors) await database.client.session.updateMany({ where: { token }, data: { hasTwoFactors } });
  const former = await auth.api.getSession({ headers: headersOf(request) });
  if (former && former.session.id !== session.id) {
    await database.client.session.deleteMany({ where: { id: former.session.id } });
    credentials.forget();
  }
  const { id, userId: subject, activeOrganizationId: organisationId } = session;
  await recordIdentity(gateway, { action, subject, organisationId, object: { kind: 'sessions', id } });
}
