import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../app/root-route.ts';

/** What backs the answers of a submission. */
export const routes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/submissions/$id/evidence',
    component: lazyRouteComponent(() => import('./evidence-page.tsx'), 'EvidencePage'),
  }),
] as const;
