import { useNavigate } from '@tanstack/react-router';
import { currentSession, sessionChanged } from '../../session/session.ts';

/** What comes after signing in: the page that was wanted, or the second factor where the roles demand one first. */
export function useEnter(next: string | undefined): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    await sessionChanged();
    const session = await currentSession();
    const mustEnrol = session?.profile.needsSecondFactor === true;
    await navigate({ to: mustEnrol ? '/account/security' : (next ?? '/'), replace: true });
  };
}
