/** What a key does in a list of rows. */
export type ListStep =
  | { readonly kind: 'go'; readonly row: number }
  | { readonly kind: 'choose'; readonly row: number };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Place {
  readonly rows: number;
  /** The row one is in; −1 for none yet. */
  readonly at: number;
  /** False: arrows alone, no letters. */
  readonly letters: boolean;
}

const PAGE = 10;
const forward: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
};
const letterSteps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** What a key means in the list; undefined where it means nothing here, or there is nowhere to go. Pure. */
export function listStep({ key, ...held }: Pressed, { rows, at, letters }: Place): ListStep | undefined {
  if (rows === 0 || held.ctrlKey || held.metaKey || held.altKey) return undefined;
  if (key === 'Home') return go(0, at);
  if (key === 'End') return go(rows - 1, at);
  if (letters && key === 'x' && at >= 0) return { kind: 'choose', row: at };
  const step = forward[key] ?? (letters ? letterSteps[key] : undefined);
  if (step === undefined) return undefined;
  return go(Math.min(Math.max(at + step, 0), rows - 1), at);
}

const go = (row: number, at: number): ListStep | undefined => (row === at ? undefined : { kind: 'go', row });

/** Whether keys pressed there are words of a person, or belong to a control that has its own use of letters. Pure. */
export function takesLetters({
  tag,
  type,
  isEditable,
}: {
  tag: string;
  type?: string;
  isEditable: boolean;
}): boolean {
  if (isEditable || tag === 'TEXTAREA' || tag === 'SELECT') return true;
  return tag === 'INPUT' && type !== 'checkbox' && type !== 'radio' && type !== 'button' && type !== 'submit';
}
