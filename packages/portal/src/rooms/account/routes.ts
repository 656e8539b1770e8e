import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { signedInRoute } from '../../app/root-route.ts';

const getParentRoute = () => signedInRoute;

/** The person's own account. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/account',
    component: lazyPage(['account'], () => import('./profile-page.tsx'), 'ProfilePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/account/security',
    component: lazyPage(['account'], () => import('./security-page.tsx'), 'SecurityPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/account/sessions',
    component: lazyPage(['account'], () => import('./sessions-page.tsx'), 'SessionsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/account/notifications',
    component: lazyPage(
      ['account'],
      () => import('./notification-settings-page.tsx'),
      'NotificationSettingsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/account/data',
    component: lazyPage(['account'], () => import('./own-data-page.tsx'), 'OwnDataPage'),
  }),
] as const;
