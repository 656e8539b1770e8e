import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { signedInRoute } from '../../app/root-route.ts';

/** What a city and its partner say to each other about a submission. */
export const routes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/submissions/$id/discussion',
    component: lazyPage(['discussion'], () => import('./discussion-page.tsx'), 'DiscussionPage'),
  }),
] as const;
