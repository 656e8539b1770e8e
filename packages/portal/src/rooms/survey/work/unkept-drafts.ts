import { onLeaving } from '../../../session/session.ts';
import type { Written } from './survey-work.ts';

/** Where an answer belongs: account, submission and question. */
export type Place = readonly [account: string, submissionId: string, question: string];

interface Unkept {
  readonly place: Place;
  readonly written: Written;
}

/** Beyond pages: who goes on to another page loses nothing. */
const unkept = new Map<string, Unkept>();

const ask = (event: Event) => event.preventDefault();

/** While there is something the browser asks before the page goes. */
function guard(): void {
  if (unkept.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

/** Holds what the device could not keep for as long as this page is open. */
export function hold(place: Place, written: Written): void {
  unkept.set(place.join(' '), { place, written });
  guard();
}

/** It is not needed here any more: the device keeps it, the platform has it, or nobody wants it. */
export function letGo(place: Place): void {
  unkept.delete(place.join(' '));
  guard();
}

// Who leaves was asked, with the number of answers that go.
onLeaving(() => {
  unkept.clear();
  guard();
});

/** What is held for an account, or for its work on one submission. */
export const heldFor = (account: string, submissionId?: string): Unkept[] =>
  [...unkept.values()].filter(
    ({ place }) => place[0] === account && (submissionId === undefined || place[1] === submissionId),
  );
