import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../app/root-route.ts';

/** Who writes which section until when, and how far it has come. */
export const routes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/submissions/$id/board',
    component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardPage'),
  }),
] as const;
