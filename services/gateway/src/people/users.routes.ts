import { organisationKind, uuid } from '@interlace/contracts';
import { type App, decodeCursor, notFound, page, toPage } from '@interlace/service-kit';
import type { z } from 'zod';
import type { Gateway } from '../gateway.ts';
import { rolesFrom } from './membership.ts';
import { idParams, userBody, userQuery } from './people.wire.ts';

const tags = ['people'];
const config = { untagged: true as const };
const include = { members: { include: { organization: true }, orderBy: { id: 'asc' } } } as const;

interface UserRow {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  language: string;
  twoFactorEnabled: boolean;
  disabledAt: Date | null;
  createdAt: Date;
  members: {
    id: string;
    organizationId: string;
    role: string;
    organization: { kind: string; slug: string; name: string };
  }[];
}

/** Accounts, for the administrators of the platform. */
export function usersRoutes(app: App, { database }: Gateway): void {
  app.get(
    '/api/v1/users',
    {
      config,
      schema: {
        operationId: 'listUsers',
        tags,
        summary: 'Accounts of the platform, or those whose name or address holds a word',
        querystring: userQuery,
        response: { 200: page(userBody) },
      },
    },
    async ({ query: { limit, cursor, search } }) => {
      const holds = search && { contains: escaped(search), mode: 'insensitive' as const };
      const rows = await database.client.user.findMany({
        where: {
          id: { gt: decodeCursor(cursor, uuid) },
          ...(holds && { OR: [{ name: holds }, { email: holds }] }),
        },
        orderBy: { id: 'asc' },
        take: limit + 1,
        include,
      });
      return toPage(rows, limit, ({ id }) => id, asBody);
    },
  );

  app.get(
    '/api/v1/users/:id',
    {
      config,
      schema: {
        operationId: 'getUser',
        tags,
        summary: 'One account',
        params: idParams,
        response: { 200: userBody },
      },
    },
    async ({ params: { id } }) => {
      const user = await database.client.user.findUnique({ where: { id }, include });
      if (!user) throw notFound('The user');
      return asBody(user);
    },
  );
}

/** Wildcards of LIKE stand for themselves. */
const escaped = (search: string) => search.replaceAll(/[\\%_]/g, '\\$&');

function asBody({ members, disabledAt, createdAt, ...user }: UserRow): z.infer<typeof userBody> {
  const { id, name, email, emailVerified: isEmailVerified, language, twoFactorEnabled } = user;
  return {
    id,
    name,
    email,
    isEmailVerified,
    language,
    hasSecondFactor: twoFactorEnabled,
    disabledAt: disabledAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    memberships: members.map((member) => ({
      id: member.id,
      organisationId: member.organizationId,
      organisationCode: member.organization.slug,
      organisationName: member.organization.name,
      roles: rolesFrom(member.role, organisationKind.parse(member.organization.kind)),
    })),
  };
}
