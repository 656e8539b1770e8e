import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { readSentAnswers } from '../submissions/answer.store.ts';
import { factsOf } from '../submissions/answer.ts';
import type { SubmissionInRound } from '../submissions/submission.ts';
import { effectiveAnswers, scoresOf } from './effective-answers.ts';
import type { ReviewItem } from './review.ts';

/** What an answer earns as the city gave it: as sent, or as corrected since. */
export async function pointsAsGiven(
  { database, library }: Questionnaire,
  tx: QuestionnaireTx,
  { id, version, instrument: reference }: SubmissionInRound,
  item: ReviewItem,
): Promise<number> {
  if (!item.correctedAnswer) return item.selfPoints;
  const instrument = await library.get(tx, reference);
  const sent = factsOf(await readSentAnswers(database.sql(tx), id, version));
  return scoresOf(instrument, effectiveAnswers(instrument, sent, [item])).get(item.question)?.points ?? 0;
}
