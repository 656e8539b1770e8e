import { createRoute, redirect } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { readAlone } from '../../app/read-search.ts';
import { rootRoute } from '../../app/root-route.ts';
import { mailedToken } from './mailed-token.ts';
import { ownPath } from './own-path.ts';

interface SignInSearch {
  /** Where the person wanted to go. */
  readonly next?: string;
  /** Why somebody was sent back here. */
  readonly problem?: 'openid-refused';
}

const getParentRoute = () => rootRoute;

/** The ways in: pages for those who are not signed in, or not yet. */
export const publicRoutes = [
  createRoute({
    getParentRoute,
    path: '/sign-in',
    validateSearch: readAlone<SignInSearch>((search) => {
      const next = ownPath(search.next);
      return {
        ...(next !== undefined && { next }),
        ...(search.problem === 'openid-refused' && { problem: 'openid-refused' as const }),
      };
    }),
    beforeLoad({ context, search }) {
      if (context.session !== null) throw redirect({ to: search.next ?? '/', replace: true });
    },
    component: lazyPage(['entrance'], () => import('./sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/invitation',
    beforeLoad: ({ location }) => mailedToken('/invitation', location),
    component: lazyPage(['entrance'], () => import('./invitation-page.tsx'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/password-reset',
    beforeLoad: ({ location }) => mailedToken('/password-reset', location),
    component: lazyPage(['entrance'], () => import('./password-reset-page.tsx'), 'PasswordResetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/email-verification',
    beforeLoad: ({ location }) => mailedToken('/email-verification', location),
    component: lazyPage(['entrance'], () => import('./email-verification-page.tsx'), 'EmailVerificationPage'),
  }),
] as const;
