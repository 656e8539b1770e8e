import { grantableRoles, type OrganisationKind, organisationKind, uuid } from '@interlace/contracts';
import { type App, command, DomainError, decodeCursor, notFound, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Gateway, GatewayTx } from '../gateway.ts';
import { languageOfCountry } from '../mail/texts/languages.ts';
import { invite } from './invite.ts';
import { demandGrantable, demandPresent, rolesFrom } from './membership.ts';
import {
  idParams,
  invitationBody,
  madeInvitation,
  newInvitation,
  organisationInSight,
  organisationQuery,
} from './people.wire.ts';

const tags = ['people'];
/** Each invitation is a mail to somebody who did not ask for it. */
const rateLimit = { max: 60, timeWindow: 60_000 };

interface InvitationRow {
  id: string;
  organizationId: string;
  email: string;
  role: string;
  status: string;
  language: string;
  inviterId: string | null;
  createdAt: Date;
  expiresAt: Date;
  organization: { kind: string };
}

/** Inviting people into an organisation, and seeing and revoking invitations. */
export function invitationsRoutes(app: App, gateway: Gateway): void {
  const { database, now } = gateway;

  app.post(
    '/api/v1/invitations',
    {
      config: { rateLimit },
      schema: {
        operationId: 'invite',
        tags,
        summary:
          'Invite somebody into an organisation, by mail; replaces an open invitation to the same address',
        body: newInvitation,
        response: { 201: madeInvitation },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      await demandPresent(database, tx, principal);
      const { organisationId, roles } = request.body;
      const email = request.body.email.toLowerCase();
      const organisation = await tx.organization.findUnique({ where: { id: organisationId } });
      const known = organisation && { ...organisation, kind: organisationKind.parse(organisation.kind) };
      // One that exists and one that does not are told alike to whom it is no business of.
      if (!known || grantableRoles(principal, known).length === 0) throw unknownOrganisation();
      demandGrantable(principal, known, roles);
      await demandStranger(tx, { email, organisationId, callerId: principal.subject });
      const language = request.body.language ?? languageOfCountry(known.country);
      const wanted = { email, organisation: known, roles, language, inviterId: principal.subject };
      const { id, createdAt, expiresAt } = await invite(gateway, tx, wanted);
      return {
        status: 201,
        headers: { location: `/api/v1/invitations/${id}` },
        body: {
          id,
          organisationId,
          roles,
          language,
          inviterId: principal.subject,
          createdAt: createdAt.toISOString(),
          expiresAt: expiresAt.toISOString(),
        },
        audit: { object: { kind: 'invitations', id }, concerns: [organisationId], after: { roles } },
      };
    }),
  );

  app.get(
    '/api/v1/invitations',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listInvitations',
        tags,
        summary: 'Invitations into the own organisation, the newest first',
        querystring: organisationQuery,
        response: { 200: page(invitationBody) },
      },
    },
    async ({ query: { limit, cursor, organisation }, principal }) => {
      const organizationId = organisationInSight(principal, organisation);
      if (organizationId === undefined) throw notFound('The organisation');
      const rows = await database.client.invitation.findMany({
        where: { organizationId, id: { lt: decodeCursor(cursor, uuid) } },
        orderBy: { id: 'desc' },
        take: limit + 1,
        include: { organization: { select: { kind: true } } },
      });
      const time = now();
      return toPage(
        rows,
        limit,
        ({ id }) => id,
        (row) => asBody(row, time),
      );
    },
  );

  app.delete(
    '/api/v1/invitations/:id',
    {
      schema: {
        operationId: 'revokeInvitation',
        tags,
        summary: 'Revoke an open invitation: its mail is no longer good',
        params: idParams,
        response: { 204: z.undefined() },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { id } = request.params;
      const found = await tx.invitation.findUnique({ where: { id }, include: { organization: true } });
      const organisationId = found && organisationInSight(principal, found.organizationId);
      if (!found || organisationId === undefined) throw notFound('The invitation');
      const kind = organisationKind.parse(found.organization.kind);
      demandGrantable(principal, { id: found.organizationId, kind }, rolesFrom(found.role, kind));
      const { count } = await tx.invitation.updateMany({
        where: { id, status: 'pending' },
        data: { status: 'revoked', settledAt: now() },
      });
      if (count === 0) throw new DomainError('invitation-settled', 'The invitation is no longer open.');
      return { status: 204, audit: { concerns: [found.organizationId] } };
    }),
  );
}

function unknownOrganisation(): DomainError {
  return new DomainError('unknown-reference', 'organisationId names nothing you could invite into.', {
    invalidParams: [{ name: '/organisationId', code: 'unknown-reference', reason: 'is not registered' }],
  });
}

/** A member is told to who sees the members anyway; whether others have an account is told to nobody. */
async function demandStranger(
  tx: GatewayTx,
  { email, organisationId, callerId }: { email: string; organisationId: string; callerId: string },
): Promise<void> {
  const user = await tx.user.findUnique({
    where: { email },
    select: { id: true, members: { where: { organizationId: organisationId }, select: { id: true } } },
  });
  if (user && user.members.length > 0) throw addressFault('already-member', 'is a member already');
  if (user?.id === callerId) throw addressFault('own-rights', 'is your own');
}

function addressFault(code: string, reason: string): DomainError {
  const invalidParams = [{ name: '/email', code, reason }];
  return new DomainError(code, `The address ${reason}.`, { invalidParams });
}

const statusOf = ({ status, expiresAt }: InvitationRow, now: Date) =>
  status === 'pending' && expiresAt <= now ? 'expired' : invitationBody.shape.status.parse(status);

function asBody(row: InvitationRow, now: Date): z.infer<typeof invitationBody> {
  const kind: OrganisationKind = organisationKind.parse(row.organization.kind);
  return {
    id: row.id,
    organisationId: row.organizationId,
    email: row.email,
    roles: rolesFrom(row.role, kind),
    status: statusOf(row, now),
    language: row.language,
    inviterId: row.inviterId,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}
