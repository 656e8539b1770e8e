import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { readAlone } from '../../app/read-search.ts';
import { needs, signedInRoute } from '../../app/root-route.ts';
import { readFilters } from './review-filters.ts';

const getParentRoute = () => signedInRoute;

/** Reviewing: for evaluators their work list and each answer, for the lead agreement and release, for the city what came of it. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/reviews',
    beforeLoad: needs('listReviews'),
    validateSearch: readAlone(readFilters),
    component: lazyPage(['reviews'], () => import('./work-list-page.tsx'), 'WorkListPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/conflicts',
    beforeLoad: needs('declareConflict'),
    component: lazyPage(['reviews'], () => import('./conflicts-page.tsx'), 'ConflictsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/agreement',
    beforeLoad: needs('getReviewAgreement'),
    validateSearch: readAlone(({ round }): { round?: string } =>
      typeof round === 'string' ? { round } : {},
    ),
    component: lazyPage(['reviews'], () => import('./agreement-page.tsx'), 'AgreementPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/cities',
    beforeLoad: needs('listReviews'),
    component: lazyPage(['reviews'], () => import('./cities-page.tsx'), 'CitiesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/cities/$submissionId',
    beforeLoad: needs('listReviews'),
    component: lazyPage(['reviews'], () => import('./city-progress-page.tsx'), 'CityProgressPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/$submissionId/$question',
    beforeLoad: needs('listReviews'),
    validateSearch: readAlone(readFilters),
    component: lazyPage(['reviews'], () => import('./review-page.tsx'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/submissions/$id/reviews',
    component: lazyPage(['reviews', 'sending'], () => import('./own-reviews-page.tsx'), 'OwnReviewsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/submissions/$id/reviews/$question',
    component: lazyPage(['reviews', 'sending'], () => import('./own-review-page.tsx'), 'OwnReviewPage'),
  }),
] as const;
