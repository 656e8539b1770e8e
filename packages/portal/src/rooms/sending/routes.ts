import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { readAlone } from '../../app/read-search.ts';
import { signedInRoute } from '../../app/root-route.ts';

interface ReceiptSearch {
  /** Which version that was sent; the last one where it is left out. */
  readonly version?: number;
  /** Whether it was sent a moment ago. */
  readonly sent?: true;
}

const getParentRoute = () => signedInRoute;

/** Checking, sending, what was sent, and the ways out of the platform and back: papers and workbooks. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/submissions/$id/check',
    component: lazyPage(['sending'], () => import('./check-page.tsx'), 'CheckPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/submissions/$id/receipt',
    validateSearch: readAlone(
      ({ version, sent }): ReceiptSearch => ({
        ...(Number.isInteger(version) && Number(version) > 0 && { version: Number(version) }),
        ...(sent === true && { sent }),
      }),
    ),
    component: lazyPage(['sending'], () => import('./receipt-page.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/submissions/$id/workbook',
    component: lazyPage(['sending'], () => import('./workbook-page.tsx'), 'WorkbookPage'),
  }),
] as const;
