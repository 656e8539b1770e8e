import { grantableRoles, type OrganisationKind, organisationKind, uuid } from '@interlace/contracts';
import { type App, command, DomainError, decodeCursor, notFound, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Gateway, GatewayTx } from '../gateway.ts';
import {
  demandGrantable,
  demandSuccessor,
  type Membership,
  oneAfterTheOther,
  rolesFrom,
  rolesToText,
} from './membership.ts';
import {
  changedMembership,
  idParams,
  membershipBody,
  organisationInSight,
  organisationQuery,
  roleChange,
} from './people.wire.ts';

const tags = ['people'];

/** People of an organisation and their roles. Names are for their colleagues and for administrators alone. */
export function membersRoutes(app: App, { database, credentials }: Gateway): void {
  app.get(
    '/api/v1/members',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listMemberships',
        tags,
        summary: 'People of the own organisation',
        querystring: organisationQuery,
        response: { 200: page(membershipBody) },
      },
    },
    async ({ query: { limit, cursor, organisation: asked }, principal }) => {
      const id = organisationInSight(principal, asked);
      const organisation = id && (await database.client.organization.findUnique({ where: { id } }));
      if (!organisation) throw notFound('The organisation');
      const kind = organisationKind.parse(organisation.kind);
      const seesAddresses = grantableRoles(principal, { id: organisation.id, kind }).length > 0;
      const rows = await database.client.member.findMany({
        where: { organizationId: organisation.id, id: { gt: decodeCursor(cursor, uuid) } },
        orderBy: { id: 'asc' },
        take: limit + 1,
        include: { user: true },
      });
      return toPage(
        rows,
        limit,
        (row) => row.id,
        (row) => ({
          id: row.id,
          organisationId: row.organizationId,
          userId: row.userId,
          name: row.user.name,
          email: seesAddresses ? row.user.email : null,
          roles: rolesFrom(row.role, kind),
          joinedAt: row.createdAt.toISOString(),
          isDisabled: row.user.disabledAt !== null,
        }),
      );
    },
  );

  app.patch(
    '/api/v1/members/:id',
    {
      schema: {
        operationId: 'changeMembership',
        tags,
        summary: 'Change the roles of a member',
        params: idParams,
        body: roleChange,
        response: { 200: changedMembership },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { roles } = request.body;
      await oneAfterTheOther(database, tx);
      const membership = await find(tx, request.params.id);
      const organisationId = membership && organisationInSight(principal, membership.organisation.id);
      if (!membership || organisationId === undefined) throw notFound('The member');
      demandGrantable(principal, membership.organisation, roles);
      demandGrantable(principal, membership.organisation, membership.roles);
      const raises = roles.some((role) => !membership.roles.includes(role));
      if (membership.userId === principal.subject && raises)
        throw new DomainError('own-rights', 'Nobody gives roles to himself.');
      await demandSuccessor(tx, membership, roles);
      const { id, userId } = membership;
      await tx.member.update({ where: { id }, data: { role: rolesToText(roles) } });
      database.afterCommit(tx, credentials.forget);
      const before = { userId, roles: membership.roles };
      return {
        status: 200,
        body: { id, organisationId, userId, roles },
        audit: { concerns: [organisationId], before, after: { userId, roles } },
      };
    }),
  );

  app.delete(
    '/api/v1/members/:id',
    {
      schema: {
        operationId: 'removeMembership',
        tags,
        summary: 'Take somebody out of an organisation, or leave it',
        params: idParams,
        response: { 204: z.undefined() },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      await oneAfterTheOther(database, tx);
      const membership = await find(tx, request.params.id);
      const organisationId = membership && organisationInSight(principal, membership.organisation.id);
      if (!membership || organisationId === undefined) throw notFound('The member');
      const { id, userId, organisation, roles } = membership;
      if (userId !== principal.subject) demandGrantable(principal, organisation, roles);
      await demandSuccessor(tx, membership, []);
      await tx.member.delete({ where: { id } });
      await actElsewhere(tx, userId, organisationId);
      database.afterCommit(tx, credentials.forget);
      return { status: 204, audit: { concerns: [organisationId], before: { userId, roles }, after: null } };
    }),
  );
}

async function find(tx: GatewayTx, id: string): Promise<Membership | undefined> {
  const row = await tx.member.findUnique({ where: { id }, include: { organization: true } });
  if (!row) return undefined;
  const kind: OrganisationKind = organisationKind.parse(row.organization.kind);
  const organisation = { id: row.organizationId, kind };
  return { id, userId: row.userId, roles: rolesFrom(row.role, kind), organisation };
}

/** Sessions in an organisation that was left go on in another one of the person's, or in none. */
async function actElsewhere(tx: GatewayTx, userId: string, left: string): Promise<void> {
  const other = await tx.member.findFirst({ where: { userId }, orderBy: { createdAt: 'asc' } });
  await tx.session.updateMany({
    where: { userId, activeOrganizationId: left },
    data: { activeOrganizationId: other?.organizationId ?? null },
  });
}
