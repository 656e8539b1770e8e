import { Suspense } from 'react';
import { lazyPage } from '../../app/lazy-page.ts';
import { type Session, useMaybeSession } from '../../session/session.ts';

// A visitor need not load what only those signed in see, nor the other way round.
const LandingPage = lazyPage(['landing'], () => import('./landing-page.tsx'), 'LandingPage');
const DeskPage = lazyPage(['desk', 'rounds'], () => import('../desk/desk-page.tsx'), 'DeskPage');

const pageFor = (session: Session | null) => (session === null ? LandingPage : DeskPage);

/** What the address `/` needs for this person. */
export async function loadStart(session: Session | null): Promise<void> {
  await pageFor(session).preload?.();
}

/** The address `/`. */
export function StartPage() {
  const Page = pageFor(useMaybeSession());
  return (
    <Suspense>
      <Page />
    </Suspense>
  );
}
