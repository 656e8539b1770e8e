import {
  type Right,
  type Role,
  rights as rightsOfThePlatform,
  roles,
  type Scope,
  scopes,
} from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import type { Rights } from '../http/access.ts';
import type { App } from '../http/app-type.ts';
import { type DocumentedRoute, documentedRoutes } from './documented-routes.ts';
import type { TestClaims, TestIdentity } from './test-identity.ts';

export interface AccessTableOptions {
  app: () => App;
  identity: () => TestIdentity;
  /** Another table than the platform's. */
  rights?: Rights;
}

/** Asks every route of the service's OpenAPI document over HTTP as nobody, as each role and as API keys. */
export function describeAccessTable({
  app,
  identity,
  rights = rightsOfThePlatform,
}: AccessTableOptions): void {
  const askAll = async (asking: (right: Right) => TestClaims | undefined) => {
    const found: Record<string, Outcome> = {};
    for (const route of await documentedRoutes(app())) {
      const claims = asking(rightOf(route, rights));
      found[route.operationId] = await outcome(app(), route, claims && (await identity().bearer(claims)));
    }
    return found;
  };
  const expected = async (judge: (right: Right) => Outcome) =>
    Object.fromEntries(
      (await documentedRoutes(app())).map((route) => [route.operationId, judge(rightOf(route, rights))]),
    );

  describe('access', () => {
    it('is documented for every route', async () => {
      const documented = (await documentedRoutes(app())).map(({ method, path }) => `${method} ${path}`);
      const registered = [...app().routeNames].map((name) => name.replaceAll(/:(\w+)/g, '{$1}'));
      expect(documented).toEqual(expect.arrayContaining(registered));
    });

    it('without a token is to what is open', async () => {
      const open = await expected(({ who }) => (who === 'open' ? 'let in' : 'unknown'));
      expect(await askAll(() => undefined)).toEqual(open);
    });

    it.each(roles)('of the role %s is to what the table of rights says', async (role) => {
      const allowed = await expected((right) => (allows(right, role) ? 'let in' : 'refused'));
      expect(await askAll(() => ({ subject: role, roles: [role] }))).toEqual(allowed);
    });

    it('of an API key is to what its scope opens, with a role that may', async () => {
      const keyed = ({ who, key }: Right): Outcome =>
        who === 'open' || key ? 'let in' : 'closed to the key';
      const withScope = (right: Right) => keyOf(right, right.key ? [right.key] : [...scopes]);
      expect(await askAll(withScope)).toEqual(await expected(keyed));

      const shut = ({ who }: Right): Outcome => (who === 'open' ? 'let in' : 'closed to the key');
      const withOthers = (right: Right) =>
        keyOf(
          right,
          scopes.filter((scope) => scope !== right.key),
        );
      expect(await askAll(withOthers)).toEqual(await expected(shut));
    });
  });
}

function rightOf({ operationId }: DocumentedRoute, rights: Rights): Right {
  const right = rights[operationId];
  if (!right) throw new Error(`${operationId} has no line in the table of rights`);
  return right;
}

function allows({ who }: Right, role: Role): boolean {
  return typeof who === 'string' || who.includes(role);
}

function keyOf({ who }: Right, granted: Scope[]): TestClaims {
  return { subject: 'a key', roles: typeof who === 'string' ? [] : [...who], scopes: granted };
}

type Outcome = 'let in' | 'unknown' | 'refused' | 'closed to the key';
const refusals: Readonly<Record<string, Outcome>> = {
  'role-not-allowed': 'refused',
  'key-scope-missing': 'closed to the key',
};

/** What the shell alone decides; a let-in request may still be refused by the route for what it asks. */
async function outcome(
  app: App,
  { method, path }: DocumentedRoute,
  headers: Record<string, string> | undefined,
): Promise<Outcome> {
  const url = path.replaceAll(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
  // As a stream, for one route answers without end.
  const response = await app.inject({ method, url, headers, payloadAsStream: true });
  const stream = response.stream();
  if (response.statusCode !== 403) {
    stream.destroy();
    return response.statusCode === 401 ? 'unknown' : 'let in';
  }
  const { code } = JSON.parse(Buffer.concat(await stream.toArray()).toString());
  return refusals[code] ?? 'let in';
}
