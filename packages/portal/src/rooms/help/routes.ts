import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.ts';

const getParentRoute = () => rootRoute;

/** The user guide, for everybody. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/help',
    component: lazyRouteComponent(() => import('./help-page.tsx'), 'HelpPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/help/$page',
    component: lazyRouteComponent(() => import('./guide-page-view.tsx'), 'GuidePageView'),
  }),
] as const;
