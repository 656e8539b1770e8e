import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.ts';
import { loadStart, StartPage } from './start-page.tsx';

/** The first page: for everybody what this is; for those signed in what waits for them. */
export const routes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: StartPage,
    loader: ({ context }) => loadStart(context.session),
    // It is another page for whoever signs in.
    gcTime: 0,
  }),
] as const;
