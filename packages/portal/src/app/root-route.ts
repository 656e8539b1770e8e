import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { currentSession } from '../session/session.ts';
import { FailedPage } from './failed-page.tsx';
import { MissingPage } from './missing-page.tsx';
import { Shell } from './shell.tsx';
import { WaitingPage } from './waiting-page.tsx';

/** Every page stands in the shell. */
export const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: FailedPage,
  pendingComponent: WaitingPage,
  beforeLoad: async () => ({ session: await currentSession() }),
});

/** Pages for those signed in; others are asked to sign in and come back. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad({ context, location }) {
    if (context.session === null) throw redirect({ to: '/sign-in', search: { next: location.href } });
    return { session: context.session };
  },
});
