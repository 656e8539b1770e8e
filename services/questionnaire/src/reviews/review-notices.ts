import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { type Notice, raiseNotice } from '../raise-notice.ts';
import type { Submission } from '../submissions/submission.ts';
import { readBlindJudges } from './blind-review.store.ts';
import type { Act, ReviewItem } from './review.ts';

/** Tells who should hear of a step of a review, but nobody who judges that answer blind. */
export async function tell(
  questionnaire: Pick<Questionnaire, 'bus' | 'database' | 'library'>,
  tx: QuestionnaireTx,
  submission: Pick<Submission, 'id' | 'cityId' | 'roundId'>,
  { subject: by, at }: Pick<Act, 'subject' | 'at'>,
  notice: Omit<Notice, 'by' | 'at' | 'except'>,
): Promise<void> {
  const { question } = notice;
  const sql = questionnaire.database.sql(tx);
  const blind = question === undefined ? [] : await readBlindJudges(sql, submission.id, question);
  const except = blind.length > 0 ? blind : undefined;
  await raiseNotice(questionnaire, tx, submission, { ...notice, by, at, except });
}

export const coordinatorsOf = (cityId: string): Notice['to'] => [
  { organisationId: cityId, role: 'city-coordinator' },
];

/** Who has the review of an answer; its organisation's leads where nobody has. */
export function reviewersOf({ assignee, judgedBy, judgedByOrganisation }: ReviewItem): Notice['to'] {
  const subject = assignee ?? judgedBy;
  if (subject) return [{ subject }];
  return judgedByOrganisation ? [{ organisationId: judgedByOrganisation, role: 'review-lead' }] : [];
}
