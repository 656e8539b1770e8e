import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { signedInRoute } from '../../app/root-route.ts';

/** Who writes which section until when, and how far it has come. */
export const routes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/submissions/$id/board',
    component: lazyPage(['board', 'sending'], () => import('./board-page.tsx'), 'BoardPage'),
  }),
] as const;
