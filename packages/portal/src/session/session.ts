import { dataOf, isPassing, type Principal, type Profile } from '@interlace/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { api } from '../api/api.ts';
import { isNotSignedIn, queries } from '../api/queries.ts';
import { isLanguage, MIRRORED } from '../i18n/languages.ts';
import { switchLanguage } from '../i18n/translations.ts';
import { forgetReads } from './kept-reads.ts';

export type Role = Principal['roles'][number];

/** Who is signed in: what the platform knows of the person, and what the person may do. */
export interface Session {
  readonly profile: Profile;
  readonly principal: Principal;
}

/** What the platform says of the language may be older than what was chosen here. */
let isLanguageChosen = false;

/** Switches the language of somebody signed in, who is asked to keep it on the platform besides. */
export async function chooseLanguage(language: string): Promise<void> {
  isLanguageChosen = true;
  await switchLanguage(language);
}

async function followProfile({ language }: Profile): Promise<void> {
  if (!isLanguageChosen && isLanguage(language) && i18next.language !== MIRRORED)
    await switchLanguage(language);
}

async function readSession(): Promise<Session | null> {
  try {
    const [profile, principal] = await Promise.all([
      dataOf(api.GET('/api/v1/profile')),
      dataOf(api.GET('/api/v1/me')),
    ]);
    await followProfile(profile);
    return { profile, principal };
  } catch (error) {
    if (!isNotSignedIn(error)) throw error;
    await forgetReads();
    return null;
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: 60_000,
  // Every page waits for it: without a network it says so at once, instead of staying blank until there is one.
  networkMode: 'always',
  retry: (failures, error) => failures < 2 && navigator.onLine && isPassing(error),
});

/** The session of this browser; null for nobody. */
export async function currentSession(): Promise<Session | null> {
  if (!isOthers) return queries.ensureQueryData(sessionQuery);
  window.location.reload();
  throw new Error('somebody else is signed in by now');
}

/** In whose name the browser acts from now on, for the other tabs; null for nobody, or where it could not be read. */
const personChanged = new BroadcastChannel('interlace-person-changed');

/**
 * After anything that changes who is signed in: everything known was known for somebody else. Other tabs begin anew where
 * they are another person's or organisation's: what they show and send would be in a name that is not theirs.
 * @throws ApiProblem, ApiUnreachable where it cannot be read who is signed in now.
 */
export async function sessionChanged(): Promise<void> {
  const { queryKey } = sessionQuery;
  const before = sessionName();
  isLanguageChosen = false;
  await forgetReads();
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  let isRead = false;
  try {
    await queries.refetchQueries({ queryKey }, { throwOnError: true });
    isRead = true;
  } finally {
    const now = isRead ? sessionName() : null;
    if (!isRead || before !== now) personChanged.postMessage(now);
  }
}

/** In whose name this page acts; null for nobody. */
export function sessionName(): string | null {
  const session = queries.getQueryData(sessionQuery.queryKey);
  return session ? `${session.principal.subject} ${session.principal.organisation.id}` : null;
}

/** @throws ApiUnreachable without a network: only the platform can end a session. */
export async function endSession(): Promise<void> {
  await api.POST('/api/v1/sign-outs').catch((error: unknown) => {
    if (!isNotSignedIn(error)) throw error;
  });
}

/** Ends with a new page everything that was known of a person, in the other tabs as well. */
export async function leaveDevice(to: string): Promise<void> {
  sessionStorage.clear();
  await forgetReads();
  personChanged.postMessage(null);
  for (const letGo of leavings) letGo();
  window.location.assign(to);
}

/** Ends the session, and what was known to it. @throws ApiUnreachable */
export async function signOut(to = '/'): Promise<void> {
  await endSession();
  await leaveDevice(to);
}

const leavings = new Set<() => void>();

/** Calls back before a page that its person leaves for good. */
export const onLeaving = (letGo: () => void): void => void leavings.add(letGo);

/** Calls back when another tab changed who is signed in, with the name of the session. @returns what ends it */
export function onPersonChange(changed: (name: string | null) => void): () => void {
  const hear = ({ data }: MessageEvent<string | null>) => changed(data);
  personChanged.addEventListener('message', hear);
  return () => personChanged.removeEventListener('message', hear);
}

/** Whether this page stays though somebody else is signed in: the browser asked, for it holds what nobody else has. */
let isOthers = false;

/** Begins pages anew that would show what somebody saw who has left: in other tabs, and those the way back leads to. */
export function leaveWithPerson(): void {
  onPersonChange((name) => {
    isOthers = name !== sessionName();
    if (isOthers) window.location.reload();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    document.body.replaceChildren();
    window.location.reload();
  });
}

/** The session on a page that only those signed in reach. @throws Error elsewhere. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('this page is for those signed in');
  return data;
}

/** The session, or null on pages anybody reaches. */
export const useMaybeSession = (): Session | null => useQuery(sessionQuery).data ?? null;

/** Whether the person holds one of these roles. Pure. */
export const holds = ({ principal }: Session, ...roles: readonly Role[]): boolean =>
  roles.some((role) => principal.roles.includes(role));
