import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { readAlone } from '../../app/read-search.ts';
import { needs, signedInRoute } from '../../app/root-route.ts';
import { readChoice } from './choice.ts';

/** Cities side by side. */
export const routes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/comparison',
    beforeLoad: needs('compareCities'),
    validateSearch: readAlone(readChoice),
    component: lazyPage(['comparison', 'scorecard'], () => import('./comparison-page.tsx'), 'ComparisonPage'),
  }),
] as const;
