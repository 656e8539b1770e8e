import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { signedInRoute } from '../../app/root-route.ts';

/** What backs the answers of a submission. */
export const routes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/submissions/$id/evidence',
    component: lazyPage(['evidence'], () => import('./evidence-page.tsx'), 'EvidencePage'),
  }),
] as const;
