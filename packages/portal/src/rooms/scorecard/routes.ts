import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { readAlone } from '../../app/read-search.ts';
import { needs, signedInRoute } from '../../app/root-route.ts';
import { isOrigin, type Origin } from './origin.ts';

interface OriginSearch {
  /** Which figures of the city are shown; without it the strongest. */
  readonly origin?: Origin;
}

const getParentRoute = () => signedInRoute;
const validateSearch = readAlone(({ origin }): OriginSearch => (isOrigin(origin) ? { origin } : {}));

/** Where a city stands in a round, and how each of its figures came about. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/scorecard',
    beforeLoad: needs('listScores'),
    component: lazyPage(['scorecard'], () => import('./choose-scorecard-page.tsx'), 'ChooseScorecardPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cities/$cityId/rounds/$roundId',
    validateSearch,
    component: lazyPage(['scorecard'], () => import('./scorecard-page.tsx'), 'ScorecardPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cities/$cityId/rounds/$roundId/derivation/$code',
    validateSearch,
    component: lazyPage(['scorecard'], () => import('./derivation-page.tsx'), 'DerivationPage'),
  }),
] as const;
