import type { AnswerFact, AnswerVerdict } from '@interlace/contracts';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { readSentAnswers } from '../submissions/answer.store.ts';
import { factsOf } from '../submissions/answer.ts';
import type { Submission } from '../submissions/submission.ts';
import { correctedFacts, effectiveAnswers } from './effective-answers.ts';
import { demandReleasable } from './review.decide.ts';
import { readItems } from './review.store.ts';
import type { ReviewItem } from './review.ts';

/** What a release tells the other services. */
export interface Released {
  readonly verdicts: AnswerVerdict[];
  readonly correctedAnswers: AnswerFact[];
}

/**
 * The outcome of a finished review of the version that stands. A follow-up that a corrected answer has closed is asked no
 * more and needs no verdict.
 * @throws DomainError `review-incomplete`, `appeal-possible`.
 */
export async function readReleasable(
  { database, library }: Questionnaire,
  tx: QuestionnaireTx,
  { id, version, instrument: reference }: Submission,
  terms: { at: Date; endsAppeals: boolean },
): Promise<Released> {
  const sql = database.sql(tx);
  const instrument = await library.get(tx, reference);
  const sent = factsOf(await readSentAnswers(sql, id, version));
  const items = await readItems(sql, { submissionId: id, version }, 'hold');
  const asked = effectiveAnswers(instrument, sent, items);
  const counted = items.filter(({ question }) => asked.has(question));
  demandReleasable(counted, terms);
  return { verdicts: counted.map(toVerdict), correctedAnswers: correctedFacts(counted) };
}

function toVerdict({ question, verdict, points, reason }: ReviewItem): AnswerVerdict {
  if (verdict !== 'corrected' || points === null) return { question, verdict: 'accepted' };
  return { question, verdict, points, ...(reason && { reason }) };
}
