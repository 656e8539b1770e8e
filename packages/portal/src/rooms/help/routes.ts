import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.ts';

const getParentRoute = () => rootRoute;

/** The user guide, for everybody. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/help',
    component: lazyPage(['help'], () => import('./help-page.tsx'), 'HelpPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/help/$page',
    component: lazyPage(['help'], () => import('./guide-page-view.tsx'), 'GuidePageView'),
  }),
] as const;
