import type { Role } from '@interlace/contracts';

/**
 * Who may call a route. Every route states it in `config.access`; one that does not is refused at registration,
 * so that a forgotten line closes a door instead of opening it.
 */
export type Access =
  | { readonly kind: 'open' }
  | { readonly kind: 'anyone' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

/** Bearers of at least one of these roles. */
export function allow(...roles: readonly [Role, ...Role[]]): Access {
  return { kind: 'roles', roles };
}

/** Any signed-in principal. */
export function anyone(): Access {
  return { kind: 'anyone' };
}

/** Everybody, without a token. */
export function open(): Access {
  return { kind: 'open' };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}
