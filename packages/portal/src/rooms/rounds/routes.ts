import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { needs, signedInRoute } from '../../app/root-route.ts';

const getParentRoute = () => signedInRoute;

/** Rounds with their deadlines, and what an office does for them; the questionnaires they ask. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/rounds',
    component: lazyPage(['rounds'], () => import('./rounds-page.tsx'), 'RoundsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rounds/new',
    beforeLoad: needs('openRound'),
    component: lazyPage(['rounds'], () => import('./open-round-page.tsx'), 'OpenRoundPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rounds/$id',
    component: lazyPage(['rounds'], () => import('./round-page.tsx'), 'RoundPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/instruments/xlsform',
    component: lazyPage(['rounds', 'sending'], () => import('./xls-form-page.tsx'), 'XlsFormPage'),
  }),
] as const;
