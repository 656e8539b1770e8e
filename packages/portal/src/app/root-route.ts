import type { operations } from '@interlace/api-client';
import { createRootRoute, createRoute, notFound, redirect } from '@tanstack/react-router';
import { may } from '../session/may.ts';
import { currentSession, type Session } from '../session/session.ts';
import { MissingPage } from './missing-page.tsx';
import { Shell } from './shell.tsx';
import { WaitingPage } from './waiting-page.tsx';

/** Every page stands in the shell. */
export const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: MissingPage,
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

/** For pages that are nothing without a right: whoever does not have it is led nowhere. */
export const needs =
  (operation: keyof operations) =>
  ({ context }: { readonly context: { readonly session: Session } }): void => {
    if (!may(context.session, operation)) throw notFound();
  };
