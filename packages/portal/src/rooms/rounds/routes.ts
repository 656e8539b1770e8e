import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needs, signedInRoute } from '../../app/root-route.ts';

const getParentRoute = () => signedInRoute;

/** Rounds with their deadlines, and what an office does for them; the questionnaires they ask. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/rounds',
    component: lazyRouteComponent(() => import('./rounds-page.tsx'), 'RoundsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rounds/new',
    beforeLoad: needs('openRound'),
    component: lazyRouteComponent(() => import('./open-round-page.tsx'), 'OpenRoundPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rounds/$id',
    component: lazyRouteComponent(() => import('./round-page.tsx'), 'RoundPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/instruments/xlsform',
    component: lazyRouteComponent(() => import('./xls-form-page.tsx'), 'XlsFormPage'),
  }),
] as const;
