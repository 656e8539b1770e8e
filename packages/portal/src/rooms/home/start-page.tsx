import { lazy, Suspense } from 'react';
import { useMaybeSession } from '../../session/session.ts';

// A visitor need not load what only those signed in see, nor the other way round.
const LandingPage = lazy(async () => ({ default: (await import('./landing-page.tsx')).LandingPage }));
const DeskPage = lazy(async () => ({ default: (await import('../desk/desk-page.tsx')).DeskPage }));

/** The address `/`. */
export function StartPage() {
  const session = useMaybeSession();
  return <Suspense>{session === null ? <LandingPage /> : <DeskPage />}</Suspense>;
}
