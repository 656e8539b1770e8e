import type { Thread } from '@interlace/api-client';
import { usePersonName } from '../../facts/names.ts';
import { useSession } from '../../session/session.ts';
import { peopleIn } from './threads.ts';

/** Names of everybody in these threads; oneself by name, too, for that is how others call upon one. */
export function useNames(threads: readonly Thread[]): (account: string) => string {
  const { principal, profile } = useSession();
  const nameOf = usePersonName(peopleIn(threads));
  return (account) => (account === principal.subject ? profile.name : nameOf(account));
}
