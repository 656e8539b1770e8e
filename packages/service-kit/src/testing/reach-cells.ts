import { type Reach, type Right, type Role, rights } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import type { App } from '../http/app-type.ts';
import { uuidv7 } from '../uuidv7.ts';
import { type DocumentedRoute, documentedRoutes } from './documented-routes.ts';
import type { TestClaims, TestIdentity } from './test-identity.ts';

/** Somebody who stands in a relation to the objects of the test. */
export interface Related extends TestClaims {
  readonly roles: [Role];
  /** The reaches that hold these objects for this caller; what a route of another reach answers is out of sight. */
  readonly reaches: readonly Reach[];
}

/** One valid request of a route about the objects of the test. */
export interface ReachRequest {
  /** After `/api/v1`, with the ids of the objects. */
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Id of the object the request is about: where it cannot be seen, the answer is that of one that does not exist. */
  readonly object?: string;
  /** What the answer holds if, and only if, the object is in sight; for lists, which always answer. */
  readonly shows?: string;
  /** Queries of a list that search for what it shows, by filter or order: what cannot be seen is not found by them either. */
  readonly searches?: readonly string[];
  /** Codes it is refused with openly where it is out of reach, for everybody knows of the object. */
  readonly refusals?: readonly string[];
  /** It makes something of the caller's own, so that it is in reach of whoever may ask it. */
  readonly makesOwn?: true;
}

export interface ReachCellsOptions {
  readonly app: () => App;
  readonly identity: () => TestIdentity;
  readonly related: () => Readonly<Record<string, Related>>;
  /** By operationId, in the order they are asked; every route of the document but those of the shell. */
  readonly requests: () => Readonly<Record<string, ReachRequest>>;
  /** Routes of these reaches alone. */
  readonly over?: readonly Reach[];
}

type Cell = 'in sight' | 'out of sight' | 'not for this role';

/** Reaches that hold whatever there is, for whoever may call the route. */
const unlimited: readonly Reach[] = ['public', 'signed-in', 'platform', 'own-account'];

/**
 * Tests each cell of caller × route over HTTP against the table of rights, with real objects: who is let in by his role sees
 * the object where its reach holds it for him, and else gets what he would get were there no such object.
 */
export function describeReachCells({ app, identity, related, requests, over }: ReachCellsOptions): void {
  const isAsked = (route: DocumentedRoute) => {
    const reach = rights[route.operationId]?.over;
    return isOwn(route) && (over === undefined || (reach !== undefined && over.includes(reach)));
  };
  describe('what each caller reaches', () => {
    it('has a request for every route of the document', async () => {
      const own = (await documentedRoutes(app())).filter(isAsked).map(({ operationId }) => operationId);
      expect(Object.keys(requests()).toSorted()).toEqual(own.toSorted());
    });

    it('is what the table of rights says', async () => {
      const found: Record<string, Record<string, Cell>> = {};
      const expected: Record<string, Record<string, Cell>> = {};
      const routes = new Map((await documentedRoutes(app())).map((route) => [route.operationId, route]));
      for (const [operationId, request] of Object.entries(requests())) {
        const route = routes.get(operationId);
        const right = rights[operationId];
        if (!route || !right) throw new Error(`${operationId} is in no document, or without a right`);
        for (const [name, caller] of Object.entries(related())) {
          const ask = asking(app(), await identity().bearer(caller), route);
          const row = found[name] ?? {};
          found[name] = { ...row, [operationId]: await cellOf(ask, request, `${name}: ${operationId}`) };
          expected[name] = { ...expected[name], [operationId]: expectedCell(right, request, caller) };
        }
      }
      expect(found).toEqual(expected);
    });
  });
}

const isOwn = ({ path }: DocumentedRoute) => !path.startsWith('/api/v1/operations/');

function expectedCell(
  { who, over }: Right,
  { makesOwn }: ReachRequest,
  { roles: [role], reaches }: Related,
): Cell {
  if (typeof who !== 'string' && !who.includes(role)) return 'not for this role';
  return makesOwn || unlimited.includes(over) || reaches.includes(over) ? 'in sight' : 'out of sight';
}

type Response = Awaited<ReturnType<App['inject']>>;
type Ask = (request: ReachRequest) => Promise<Response>;

const asking =
  (app: App, bearer: Record<string, string>, { method }: DocumentedRoute): Ask =>
  async ({ url, body, headers = {} }) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      headers: {
        ...bearer,
        ...(method !== 'GET' && { 'idempotency-key': uuidv7() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });

async function cellOf(ask: Ask, request: ReachRequest, what: string): Promise<Cell> {
  const response = await ask(request);
  const { statusCode: status, payload } = response;
  if (status === 400 || status === 401 || status >= 500)
    throw new Error(`${what} answered ${status}: ${payload}`);
  const code: string | undefined = status >= 400 ? response.json().code : undefined;
  if (code === 'role-not-allowed') return 'not for this role';
  if (request.shows !== undefined) {
    const isShown = payload.includes(request.shows);
    await demandFoundAlike(ask, request, request.shows, isShown);
    return isShown ? 'in sight' : 'out of sight';
  }
  if (code !== undefined && request.refusals?.includes(code)) return 'out of sight';
  if (status !== 404) return 'in sight';
  if (request.object !== undefined) await demandLikeMissing(ask, request, request.object, response);
  return 'out of sight';
}

async function demandFoundAlike(
  ask: Ask,
  request: ReachRequest,
  shows: string,
  isShown: boolean,
): Promise<void> {
  for (const search of request.searches ?? []) {
    const url = `${request.url.split('?')[0]}?${search}`;
    const { payload } = await ask({ ...request, url });
    expect(payload.includes(shows), `${url} shows ${shows}`).toBe(isShown);
  }
}

/** Nothing tells a hidden object from a missing one: status, body, headers, whatever version the caller claims to hold. */
async function demandLikeMissing(
  ask: Ask,
  request: ReachRequest,
  object: string,
  hidden: Response,
): Promise<void> {
  const replaced = JSON.stringify(request).replaceAll(object, uuidv7());
  const missing = await ask(JSON.parse(replaced));
  expect(seenOf(hidden), request.url).toEqual(seenOf(missing));
  const conditional = await ask({ ...request, headers: { ...request.headers, 'if-none-match': '*' } });
  expect(seenOf(conditional), request.url).toEqual(seenOf(missing));
}

/** What one answer may differ in from another: ids of the request, time, and what is counted. */
const volatile = /^(date|x-request-id|content-length|x-ratelimit-.*|traceparent)$/;

function seenOf(response: Response) {
  const { requestId: _, instance: __, ...problem } = response.json();
  const headers = Object.entries(response.headers).filter(([name]) => !volatile.test(name));
  return { status: response.statusCode, problem, headers: Object.fromEntries(headers) };
}
