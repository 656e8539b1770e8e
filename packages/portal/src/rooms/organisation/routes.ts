import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needs, signedInRoute } from '../../app/root-route.ts';

/** The organisation one works for: its people, and the keys of its programs. */
export const routes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/organisation/members',
    component: lazyRouteComponent(() => import('./members-page.tsx'), 'MembersPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/organisation/api-keys',
    beforeLoad: needs('listApiKeys'),
    component: lazyRouteComponent(() => import('./api-keys-page.tsx'), 'ApiKeysPage'),
  }),
] as const;
