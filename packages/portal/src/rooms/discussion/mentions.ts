/** Somebody a comment can call upon. */
export interface Colleague {
  /** Account id. */
  readonly id: string;
  readonly name: string;
}

/** A mention that is being typed: where its @ stands, and what was typed behind it. */
export interface Typing {
  readonly start: number;
  readonly typed: string;
}

/** At most so many words after an @ are taken for the beginning of a name. */
const TYPING = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*){0,2})$/u;

/** The mention at the caret; null where none is being typed. Pure. */
export function typingAt(text: string, caret: number): Typing | null {
  const typed = TYPING.exec(text.slice(0, caret))?.[1];
  return typed === undefined ? null : { start: caret - typed.length - 1, typed };
}

const folded = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const MOST_OFFERED = 8;

/** Colleagues one of whose names begins with what is typed, in the order of the list. Pure. */
export function offered(colleagues: readonly Colleague[], typed: string): Colleague[] {
  const begun = folded(typed);
  const fits = ({ name }: Colleague) =>
    folded(name).startsWith(begun) ||
    folded(name)
      .split(' ')
      .some((part) => part.startsWith(begun));
  return colleagues.filter(fits).slice(0, MOST_OFFERED);
}

/** The text with the name in place of what was typed, and where the caret stands then. Pure. */
export function withMention(
  text: string,
  { start, typed }: Typing,
  name: string,
): { readonly text: string; readonly caret: number } {
  const before = `${text.slice(0, start)}@${name} `;
  return { text: before + text.slice(start + 1 + typed.length).replace(/^ /, ''), caret: before.length };
}

/** Those whose name stands in the text behind an @; of two of one name, whoever was chosen. Pure. */
export const mentionedIn = (text: string, chosen: readonly Colleague[]): string[] => [
  ...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)),
];

export interface Piece {
  readonly words: string;
  readonly isMention: boolean;
}

/** A text cut where it names those it calls upon. Pure. */
export function pieces(text: string, names: readonly string[]): Piece[] {
  const marks = names.filter(Boolean).map((name) => `@${name}`);
  // Longer names first, so that "Ann" does not end "Anna" too early.
  const longest = marks.toSorted((one, other) => other.length - one.length);
  const cut: Piece[] = [];
  let rest = text;
  while (rest !== '') {
    const found = longest
      .map((mark) => ({ mark, at: rest.indexOf(mark) }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => one.at - other.at)[0];
    if (!found) return [...cut, { words: rest, isMention: false }];
    if (found.at > 0) cut.push({ words: rest.slice(0, found.at), isMention: false });
    cut.push({ words: found.mark, isMention: true });
    rest = rest.slice(found.at + found.mark.length);
  }
  return cut;
}
