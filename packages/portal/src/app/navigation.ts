import { may } from '../session/may.ts';
import type { Session } from '../session/session.ts';

export interface NavigationLink {
  readonly to: '/' | '/rounds' | '/reviews' | '/scorecard' | '/comparison';
  readonly text: 'home' | 'rounds' | 'reviews' | 'scorecard' | 'comparison';
}

/** Where this person goes from the bar above: what the roles are for, and nothing they cannot open. Pure. */
export function navigationFor(session: Session): readonly NavigationLink[] {
  return [
    { to: '/', text: 'home' },
    { to: '/rounds', text: 'rounds' },
    ...(may(session, 'listReviews') ? [{ to: '/reviews', text: 'reviews' } as const] : []),
    ...(may(session, 'listScores')
      ? ([
          { to: '/scorecard', text: 'scorecard' },
          { to: '/comparison', text: 'comparison' },
        ] as const)
      : []),
  ];
}
