import { type Instrument, validateAnswer } from '@interlace/instruments';
import { factOf, type SavedAnswer } from '../submissions/answer.ts';

export interface PreviousAnswer {
  /** Code of the question as it is asked now. */
  readonly question: string;
  readonly lineage: string;
  /** Whether it may be saved as it is: options and bounds may have changed. */
  readonly fits: boolean;
  /** As it was sent, under the code the question had then. */
  readonly answer: SavedAnswer;
}

/**
 * Answers of an earlier round for the questions of the present one, joined by lineage, in the present order. A question
 * that is new, or was not answered, is left out. Whether it comes to be asked is not judged: that follows from the
 * answers of this round. Pure.
 */
export function carryOver(
  now: Instrument,
  then: Instrument,
  answers: readonly SavedAnswer[],
): PreviousAnswer[] {
  const lineageOf = new Map(then.questions.map(({ code, lineage }) => [code, lineage]));
  const byLineage = new Map(answers.map((answer) => [lineageOf.get(answer.question), answer]));
  return now.questions.flatMap(({ code: question, lineage }) => {
    const answer = byLineage.get(lineage);
    if (!answer) return [];
    return [{ question, lineage, fits: fits(now, question, answer), answer }];
  });
}

function fits(instrument: Instrument, question: string, answer: SavedAnswer): boolean {
  return validateAnswer(instrument, question, factOf(answer)).length === 0;
}
