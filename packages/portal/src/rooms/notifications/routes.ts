import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { signedInRoute } from '../../app/root-route.ts';

/** What one was told. */
export const routes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/notifications',
    component: lazyPage(['notifications'], () => import('./notifications-page.tsx'), 'NotificationsPage'),
  }),
] as const;
