import { type SurveyWork, workAt } from '../work/survey-work.ts';

/** What came together after a time without a connection. */
export interface MergeSummary {
  /** Questions whose answers from here the server has now. */
  readonly sent: readonly string[];
  /** Questions others answered meanwhile, whether or not a choice is open. */
  readonly changedByOthers: readonly string[];
}

/** Compares work as it was when the connection was lost with now. Pure. */
export function mergedSince(before: SurveyWork, now: SurveyWork, account: string): MergeSummary {
  const summary = { sent: [] as string[], changedByOthers: [] as string[] };
  for (const [question, { known, theirs }] of now) {
    const isNew = known.version > workAt(before, question).known.version;
    if (isNew && known.updatedBy === account) summary.sent.push(question);
    if ((isNew && known.updatedBy !== account) || theirs) summary.changedByOthers.push(question);
  }
  return summary;
}
