import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../app/root-route.ts';

const getParentRoute = () => signedInRoute;

/** The person's own account. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('./profile-page.tsx'), 'ProfilePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/account/security',
    component: lazyRouteComponent(() => import('./security-page.tsx'), 'SecurityPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/account/sessions',
    component: lazyRouteComponent(() => import('./sessions-page.tsx'), 'SessionsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/account/notifications',
    component: lazyRouteComponent(
      () => import('./notification-settings-page.tsx'),
      'NotificationSettingsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/account/data',
    component: lazyRouteComponent(() => import('./own-data-page.tsx'), 'OwnDataPage'),
  }),
] as const;
