import { organisationKind, problem, type Role } from '@interlace/contracts';
import { type App, DomainError, recordAudit, uuidv7 } from '@interlace/service-kit';
import type { FastifyRequest } from 'fastify';
import { isSameOrigin } from '../credentials/same-origin.ts';
import type { Gateway, GatewayTx } from '../gateway.ts';
import { NOBODY, recordIdentity } from '../identity/identity-audit.ts';
import { headersOf } from '../identity/library.ts';
import { demandGoodPassword } from '../identity/password-rules.ts';
import { tokenDigest } from './invitation-token.ts';
import { oneAfterTheOther, rolesFrom, rolesToText } from './membership.ts';
import { acceptance, accepted } from './people.wire.ts';
import { isStillGiven } from './still-given.ts';

/** More than a person needs, less than guessing needs. */
const rateLimit = { max: 60, timeWindow: 60_000 };

/** What the caller has shown beside the token, before the transaction begins: hashing takes a tenth of a second. */
type Proof =
  | { account: 'joined'; userId: string }
  | {
      account: 'made';
      name: string;
      language: string | undefined;
      timeZone: string | undefined;
      passwordHash: string;
    };

/**
 * Accepting an invitation: open, for nobody is signed in yet. The token proves the address; an account that exists
 * proves itself as well, so that a mail that went astray opens nothing. It works once, so it takes no Idempotency-Key.
 */
export function acceptInvitationRoute(app: App, gateway: Gateway): void {
  const { database, credentials, now } = gateway;
  app.post(
    '/api/v1/invitations/acceptances',
    {
      config: { rateLimit },
      schema: {
        operationId: 'acceptInvitation',
        tags: ['people'],
        summary: 'Accept an invitation with the token of its mail, and make an account where there is none',
        body: acceptance,
        response: { 200: accepted, 401: problem, 403: problem },
      },
    },
    async (request, reply) => {
      const { token } = request.body;
      const open = { tokenDigest: tokenDigest(token), status: 'pending', expiresAt: { gt: now() } };
      const invitation = await database.client.invitation.findFirst({
        where: open,
        include: { organization: true },
      });
      if (!invitation) throw refused();
      const proof = await prove(gateway, request, invitation.email);
      const kind = organisationKind.parse(invitation.organization.kind);
      const roles = rolesFrom(invitation.role, kind);
      const { organizationId: organisationId, inviterId } = invitation;
      const given = { inviterId, organisation: { id: organisationId, kind }, roles };
      await database.transaction(async (tx) => {
        await oneAfterTheOther(database, tx);
        const today = now().toISOString().slice(0, 10);
        if (!(await isStillGiven(database, tx, given, today))) throw refused();
        const data = { status: 'accepted', settledAt: now() };
        if ((await tx.invitation.updateMany({ where: open, data })).count === 0) throw refused();
        const userId = await account(tx, invitation, proof);
        await join(tx, { userId, organisationId, roles });
        database.afterCommit(tx, credentials.forget);
        await recordAudit(database.sql(tx), {
          subject: userId,
          organisationId,
          action: 'acceptInvitation',
          object: { kind: 'invitations', id: invitation.id },
          after: { roles, account: proof.account },
        });
      });
      reply.header('cache-control', 'no-store');
      return { organisationId, roles, account: proof.account };
    },
  );
}

const refused = () =>
  new DomainError('invitation-refused', 'There is no such invitation, or it is no longer open.');

async function prove(gateway: Gateway, request: FastifyRequest, email: string): Promise<Proof> {
  const { name, password, language, timeZone } = acceptance.parse(request.body);
  const { database, auth } = gateway;
  const user = await database.client.user.findUnique({
    where: { email },
    select: { id: true, disabledAt: true, accounts: { where: { providerId: 'credential' } } },
  });
  const { password: library } = await auth.$context;
  if (!user) {
    if (name === undefined || password === undefined) throw needed({ name, password });
    await demandGoodPassword(password, { email, name });
    const passwordHash = await library.hash(password);
    return { account: 'made', name, language, timeZone, passwordHash };
  }
  if (user.disabledAt !== null) throw refused();
  if (await isSignedIn(gateway, request, user.id)) return { account: 'joined', userId: user.id };
  if (password === undefined) throw needed({ password });
  const attempt = await gateway.attempts.begin(email, request.ip);
  const hash = user.accounts[0]?.password;
  if (hash && (await library.verify({ hash, password }))) {
    await attempt.succeeded();
    return { account: 'joined', userId: user.id };
  }
  await recordIdentity(gateway, {
    action: 'signInRefused',
    subject: NOBODY,
    organisationId: null,
    object: { kind: 'accounts', id: user.id },
    after: { lockedUntil: attempt.lockedUntil?.toISOString() ?? null },
  });
  throw new DomainError('sign-in-refused', 'The password is not the one of the account with this address.', {
    invalidParams: [{ name: '/password', code: 'sign-in-refused', reason: 'is not the one of the account' }],
  });
}

async function isSignedIn(
  { auth, config }: Gateway,
  request: FastifyRequest,
  userId: string,
): Promise<boolean> {
  if (!isSameOrigin(request, new URL(config.INTERLACE_PUBLIC_URL))) return false;
  const session = await auth.api.getSession({ headers: headersOf(request) });
  return session?.user.id === userId;
}

function needed(fields: Record<string, string | undefined>): DomainError {
  const missing = Object.keys(fields).filter((name) => fields[name] === undefined);
  return new DomainError('invalid-request', `Send ${missing.join(' and ')} with the token.`, {
    invalidParams: missing.map((name) => ({ name: `/${name}`, code: 'missing', reason: 'is needed' })),
  });
}

async function account(tx: GatewayTx, invitation: { email: string; language: string }, proof: Proof) {
  const { email } = invitation;
  if (proof.account === 'joined') {
    await tx.user.update({ where: { id: proof.userId }, data: { emailVerified: true } });
    return proof.userId;
  }
  // Somebody else's invitation to the same address was accepted meanwhile: this one stays open for a second try.
  if ((await tx.user.count({ where: { email } })) > 0) throw needed({ password: undefined });
  const userId = uuidv7();
  const { name, timeZone, language = invitation.language } = proof;
  await tx.user.create({ data: { id: userId, email, name, language, timeZone, emailVerified: true } });
  await tx.account.create({
    data: {
      id: uuidv7(),
      userId,
      providerId: 'credential',
      accountId: userId,
      password: proof.passwordHash,
    },
  });
  return userId;
}

/** Roles somebody has already are kept. Sessions without an organisation act for this one. */
async function join(
  tx: GatewayTx,
  {
    userId,
    organisationId: organizationId,
    roles,
  }: { userId: string; organisationId: string; roles: Role[] },
): Promise<void> {
  const where = { organizationId_userId: { organizationId, userId } };
  const present = await tx.member.findUnique({ where });
  const held = new Set([...(present?.role.split(',') ?? []), ...roles]);
  const role = [...held].join(',');
  if (present) await tx.member.update({ where, data: { role } });
  else await tx.member.create({ data: { id: uuidv7(), organizationId, userId, role: rolesToText(roles) } });
  await tx.session.updateMany({
    where: { userId, activeOrganizationId: null },
    data: { activeOrganizationId: organizationId },
  });
}
