import type { AnswerInput, WorkbookComparison } from '@interlace/api-client';

export type Line = WorkbookComparison['lines'][number];

/** Lines in which somebody wrote something else than stands here, those that cannot be taken over too. Pure. */
export const differingLines = ({ lines }: Pick<WorkbookComparison, 'lines'>): Line[] =>
  lines.filter(({ difference, faults }) => difference !== 'none' || faults.length > 0);

/** Whether saving the line would do something, and can be done. Pure. */
export const isTakeable = ({ difference, faults }: Line): boolean =>
  difference !== 'none' && faults.length === 0;

/** What is chosen before anybody chooses: all that replaces nothing the writer of the workbook has not seen. Pure. */
export const firstChoice = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.filter((line) => isTakeable(line) && !line.changedMeanwhile).map(({ question }) => question));

export interface Saving {
  readonly answers: Record<string, AnswerInput>;
  /** Answers that are taken back, with the version that stands. */
  readonly removed: readonly { readonly question: string; readonly version: number }[];
}

/** What the chosen lines come to, each against the version it was compared with. Pure. */
export function savingOf(lines: readonly Line[], chosen: ReadonlySet<string>): Saving {
  const taken = lines.filter((line) => isTakeable(line) && chosen.has(line.question));
  const removed = taken.flatMap(({ question, difference, now }) =>
    difference === 'removed' && now !== null ? [{ question, version: now.version }] : [],
  );
  const saved = taken.flatMap((line) => {
    const input = inputOf(line);
    return input === undefined ? [] : [[line.question, input] as const];
  });
  return { answers: Object.fromEntries(saved), removed };
}

function inputOf({ workbook, now }: Line): AnswerInput | undefined {
  if (workbook === null) return undefined;
  const { state, value, reason, comment } = workbook;
  const common = { version: now?.version ?? 0, ...(comment !== '' && { comment }) };
  if (state === 'answered') return value === null ? undefined : { state, value, ...common };
  if (state === 'unknown') return { state, ...common, ...(reason !== '' && { reason }) };
  return { state, reason, ...common };
}
