import type { ReviewItem } from '@interlace/api-client';

export const reviewStates = [
  'open',
  'answered',
  'appealed',
  'queried',
  'accepted',
  'corrected',
  'decided',
] as const satisfies readonly ReviewItem['state'][];
export type ReviewState = (typeof reviewStates)[number];

/** What an evaluator can go on with, what waits for the city, what is said and done. */
export const stateGroups = {
  todo: ['open', 'answered', 'appealed'],
  waiting: ['queried'],
  done: ['accepted', 'corrected', 'decided'],
} as const satisfies Record<string, readonly ReviewState[]>;
export type StateGroup = keyof typeof stateGroups;

export const sortings = ['since', '-since', 'due', 'area', 'city'] as const;
export type Sorting = (typeof sortings)[number];

/** What of the work list is shown. It stands in the address, so that it survives going to an answer and back. */
export interface ReviewFilters {
  readonly city?: string;
  readonly round?: string;
  readonly area?: string;
  readonly state?: ReviewState | StateGroup;
  /** `me`, `nobody` or an account id; everybody where it is left out. */
  readonly assignee?: string;
  readonly sort?: Sorting;
}

export const isState = (value: unknown): value is ReviewState | StateGroup =>
  typeof value === 'string' &&
  ((reviewStates as readonly string[]).includes(value) || Object.hasOwn(stateGroups, value));
const isSorting = (value: unknown): value is Sorting => (sortings as readonly unknown[]).includes(value);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the API would take for each of the filters in words. */
const fits: Readonly<Record<string, (value: string) => boolean>> = {
  city: (value) => UUID.test(value),
  round: (value) => UUID.test(value),
  area: (value) => /^[a-z0-9.-]{1,80}$/.test(value),
  assignee: (value) => value === 'me' || value === 'nobody' || UUID.test(value),
};

/** Filters out of an address; what is none is left out. Pure. */
export function readFilters(search: Record<string, unknown>): ReviewFilters {
  const named = Object.entries(fits).flatMap(([name, isFit]) => {
    const value = search[name];
    return typeof value === 'string' && isFit(value) ? [[name, value] as const] : [];
  });
  return {
    ...Object.fromEntries(named),
    ...(isState(search.state) && { state: search.state }),
    ...(isSorting(search.sort) && { sort: search.sort }),
  };
}

/** Filters with one of them changed; an empty value takes it out. Pure. */
export function withFilter(filters: ReviewFilters, name: keyof ReviewFilters, value: string): ReviewFilters {
  return readFilters({ ...filters, [name]: value });
}

/** What the API is asked for. The state is not among it: the counts above the list are of all states. Pure. */
export function queryOf({ city, round, area, assignee, sort = 'since' }: ReviewFilters) {
  return {
    ...(city && { cityId: city }),
    ...(round && { roundId: round }),
    ...(area && { area }),
    ...(assignee && { assignee }),
    sort,
  };
}

/** Whether a review is in a state or group of states. Pure. */
export function isIn({ state }: Pick<ReviewItem, 'state'>, wanted: ReviewFilters['state']): boolean {
  if (wanted === undefined) return true;
  const states: readonly string[] = Object.hasOwn(stateGroups, wanted)
    ? stateGroups[wanted as StateGroup]
    : [wanted];
  return states.includes(state);
}

const WEEK = 7 * 86_400_000;

/** How many are said and done, and how many of the others are due within a week or overdue. Pure. */
export function countReviews(items: readonly Pick<ReviewItem, 'state' | 'dueAt'>[], now: Date) {
  const done = items.filter((item) => isIn(item, 'done')).length;
  const due = items.filter(
    (item) => !isIn(item, 'done') && item.dueAt !== null && Date.parse(item.dueAt) < now.getTime() + WEEK,
  ).length;
  return { all: items.length, done, open: items.length - done, due };
}

type Place = Pick<ReviewItem, 'submissionId' | 'question'>;
export const placeOf = ({ submissionId, question }: Place): string => `${submissionId}/${question}`;

/** What comes before and after an answer in a list; what can be gone on with first where the answer is not in it. Pure. */
export function neighboursOf<Item extends Place>(
  items: readonly Item[],
  place: Place,
): { before?: Item; after?: Item } {
  const at = items.findIndex((item) => placeOf(item) === placeOf(place));
  const [before, after] = [at > 0 ? items[at - 1] : undefined, items[at + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}
