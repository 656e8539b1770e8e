import { useMaybeSession } from '../../session/session.ts';
import { LandingPage } from './landing-page.tsx';

/** The address `/`. */
export function StartPage() {
  const session = useMaybeSession();
  return session === null ? <LandingPage /> : <LandingPage />;
}
