import { type Right, rights as rightsOfThePlatform } from '@interlace/contracts';
import type { RouteOptions } from 'fastify';

/** The rights of routes, by operationId. */
export type Rights = Readonly<Record<string, Right>>;

/** What a route of the shell that no document shows states instead of an operationId. */
export function open(): 'open' {
  return 'open';
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: 'open';
    /** Set at registration, from the table of rights. */
    right?: Right;
  }
}

const OPEN: Right = { who: 'open', over: 'public' };

/**
 * The right of a route: the line of its operationId in the table of rights.
 * @throws Error for a route without one, so that a forgotten line closes a door instead of opening it
 */
export function rightOf(route: RouteOptions, rights: Rights = rightsOfThePlatform): Right {
  const name = `${String(route.method)} ${route.url}`;
  const { operationId } = operationOf(route);
  if (operationId === undefined) {
    if (route.config?.access === 'open') return OPEN;
    throw new Error(`${name} states no operationId, so it has no right`);
  }
  const right = Object.hasOwn(rights, operationId) ? rights[operationId] : undefined;
  if (!right) throw new Error(`${name} has no line in the table of rights: ${operationId}`);
  return right;
}

function operationOf({ schema }: RouteOptions): { readonly operationId?: string } {
  return schema ?? {};
}
