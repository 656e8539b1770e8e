import { type Role, roles } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import type { App } from '../http/app-type.ts';
import type { TestIdentity } from './test-identity.ts';

/** Who may call a route: everybody, every signed-in account, or the bearers of one of these roles. */
export type ExpectedAccess = 'open' | 'anyone' | readonly Role[];

export interface AccessTableOptions {
  app: () => App;
  identity: () => TestIdentity;
  /** By `METHOD /path/:parameter`, every route of the service's own; the shell's routes are tested with the shell. */
  table: Readonly<Record<string, ExpectedAccess>>;
}

/** Tests each cell of role × route, and that no route is missing in the table or in the service. */
export function describeAccessTable({ app, identity, table }: AccessTableOptions): void {
  describe('access', () => {
    it('is stated for every route', () => {
      expect([...app().routeNames].sort()).toEqual(Object.keys(table).sort());
    });

    it.each(Object.entries(table))('%s: %j', async (route, expected) => {
      const outcomes = await Promise.all([
        outcome(app(), route, undefined),
        ...roles.map(async (role) => outcome(app(), route, await identity().bearer({ roles: [role] }))),
      ]);
      const [signedOut, ...byRole] = outcomes;
      expect(signedOut, 'without a token').toBe(expected === 'open' ? 'let in' : 'unknown');
      const found = Object.fromEntries(roles.map((role, index) => [role, byRole[index]]));
      const right = (role: Role) =>
        typeof expected === 'string' || expected.includes(role) ? 'let in' : 'refused';
      expect(found).toEqual(Object.fromEntries(roles.map((role) => [role, right(role)])));
    });
  });
}

type Outcome = 'let in' | 'unknown' | 'refused';

/** What the shell alone decides; a let-in request may still be refused by the route for what it asks. */
async function outcome(
  app: App,
  route: string,
  headers: Record<string, string> | undefined,
): Promise<Outcome> {
  const [method, pattern = ''] = route.split(' ');
  const url = pattern.replaceAll(/:\w+/g, '00000000-0000-7000-8000-000000000000').replaceAll('*', 'x');
  const response = await app.inject({ method: method as 'GET', url, headers });
  if (response.statusCode === 401) return 'unknown';
  const code: unknown = response.statusCode === 403 ? response.json().code : undefined;
  return code === 'role-not-allowed' ? 'refused' : 'let in';
}
