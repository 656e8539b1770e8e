import { holds, type Session } from '../session/session.ts';

export interface NavigationLink {
  readonly to: '/';
  readonly text: 'home';
}

/** Where this person goes from the bar above: what the roles are for, and nothing they cannot open. Pure. */
export function navigationFor(session: Session): readonly NavigationLink[] {
  void holds(session);
  return [{ to: '/', text: 'home' }];
}
