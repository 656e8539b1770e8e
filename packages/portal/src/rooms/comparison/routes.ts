import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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
    component: lazyRouteComponent(() => import('./comparison-page.tsx'), 'ComparisonPage'),
  }),
] as const;
