import { createRouter } from '@tanstack/react-router';
import { routes as account } from '../rooms/account/routes.ts';
import { routes as board } from '../rooms/board/routes.ts';
import { routes as comparison } from '../rooms/comparison/routes.ts';
import { routes as discussion } from '../rooms/discussion/routes.ts';
import { publicRoutes as entrance } from '../rooms/entrance/routes.ts';
import { routes as evidence } from '../rooms/evidence/routes.ts';
import { routes as help } from '../rooms/help/routes.ts';
import { routes as home } from '../rooms/home/routes.ts';
import { routes as notifications } from '../rooms/notifications/routes.ts';
import { routes as organisation } from '../rooms/organisation/routes.ts';
import { routes as reviews } from '../rooms/reviews/routes.ts';
import { routes as rounds } from '../rooms/rounds/routes.ts';
import { routes as scorecard } from '../rooms/scorecard/routes.ts';
import { routes as sending } from '../rooms/sending/routes.ts';
import { routes as survey } from '../rooms/survey/routes.ts';
import { FailedPage } from './failed-page.tsx';
import { rootRoute, signedInRoute } from './root-route.ts';

const tree = rootRoute.addChildren([
  ...home,
  ...help,
  ...entrance,
  signedInRoute.addChildren([
    ...account,
    ...board,
    ...comparison,
    ...discussion,
    ...evidence,
    ...notifications,
    ...organisation,
    ...reviews,
    ...rounds,
    ...scorecard,
    ...sending,
    ...survey,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Of each page, so that what surrounds it stays.
  defaultErrorComponent: FailedPage,
  // A page that waits says so by itself; see `Loaded`.
  defaultPendingMs: 400,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
