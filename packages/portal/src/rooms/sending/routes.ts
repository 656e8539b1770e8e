import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../app/root-route.ts';

const getParentRoute = () => signedInRoute;

/** Checking, sending, what was sent, and the ways out of the platform and back: papers and workbooks. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/submissions/$id/check',
    component: lazyRouteComponent(() => import('./check-page.tsx'), 'CheckPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/submissions/$id/receipt',
    component: lazyRouteComponent(() => import('./receipt-page.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/submissions/$id/workbook',
    component: lazyRouteComponent(() => import('./workbook-page.tsx'), 'WorkbookPage'),
  }),
] as const;
