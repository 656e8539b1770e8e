import type { Board, Principal, Round, Submission } from '@interlace/api-client';
import { deadlineOf } from '../../../facts/rounds.ts';

/** Why somebody may read and not write. */
export type Barrier =
  | 'evaluator'
  | 'partner'
  | 'council'
  | 'role'
  | 'sent'
  | 'withdrawn'
  | 'not-open'
  | 'closed'
  | 'section';

interface WhoAndWhat {
  readonly principal: Pick<Principal, 'subject' | 'organisation' | 'roles'>;
  readonly submission: Pick<Submission, 'cityId' | 'state' | 'shows'>;
}

interface Around extends WhoAndWhat {
  readonly round: Pick<Round, 'opensAt' | 'closesAt' | 'closedAt' | 'deadlineForMe'>;
  readonly board: Pick<Board, 'sections'> | undefined;
}

function personBarrier({ principal, submission }: WhoAndWhat): Barrier | undefined {
  if (submission.shows === 'sent') return 'evaluator';
  if (principal.organisation.id !== submission.cityId) return 'partner';
  if (principal.roles.includes('city-coordinator') || principal.roles.includes('contributor'))
    return undefined;
  return principal.roles.includes('council-reader') ? 'council' : 'role';
}

function timeBarrier({ submission, round }: Around, now: Date): Barrier | undefined {
  if (submission.state === 'withdrawn') return 'withdrawn';
  if (submission.state === 'submitted') return 'sent';
  if (now >= new Date(deadlineOf(round))) return 'closed';
  return now < new Date(round.opensAt) ? 'not-open' : undefined;
}

/** Whether the person may write in the sections given to her alone, so that nothing can be said before the board is known. Pure. */
export const hangsOnBoard = (around: WhoAndWhat): boolean =>
  personBarrier(around) === undefined && !around.principal.roles.includes('city-coordinator');

/** What keeps the person from writing in an area, or anywhere at all where none is named; undefined where nothing does. Pure. */
export function barrierOf(around: Around, now: Date, area?: string): Barrier | undefined {
  const general = personBarrier(around) ?? timeBarrier(around, now);
  if (general || area === undefined) return general;
  const { principal, board } = around;
  if (!hangsOnBoard(around)) return undefined;
  const section = board?.sections.find((one) => one.area === area);
  return section?.subjects.includes(principal.subject) ? undefined : 'section';
}
