import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { needs, signedInRoute } from '../../app/root-route.ts';

/** The organisation one works for: its people, and the keys of its programs. */
export const routes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/organisation/members',
    component: lazyPage(['organisation'], () => import('./members-page.tsx'), 'MembersPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/organisation/api-keys',
    beforeLoad: needs('listApiKeys'),
    component: lazyPage(['organisation'], () => import('./api-keys-page.tsx'), 'ApiKeysPage'),
  }),
] as const;
