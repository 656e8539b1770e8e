import { type DataOf, type NoticeKind, noticeRaisedV1 } from '@interlace/contracts';
import { titlesOf } from '../instruments/titles.ts';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import type { Submission } from '../submissions/submission.ts';
import { readBlindJudges } from './blind-review.store.ts';
import type { Act, ReviewItem } from './review.ts';

type Notice = DataOf<typeof noticeRaisedV1>;

/** Tells who should hear of a step of a review, but nobody who judges that answer blind; codes alone, no words. */
export async function tell(
  questionnaire: Pick<Questionnaire, 'bus' | 'database' | 'library'>,
  tx: QuestionnaireTx,
  { id: submissionId, cityId, roundId }: Pick<Submission, 'id' | 'cityId' | 'roundId'>,
  { subject, at }: Pick<Act, 'subject' | 'at'>,
  notice: { notice: NoticeKind; to: Notice['to'] } & Pick<Notice, 'area' | 'question' | 'dueAt'>,
): Promise<void> {
  const { question } = notice;
  const blind =
    question === undefined
      ? []
      : await readBlindJudges(questionnaire.database.sql(tx), submissionId, question);
  await questionnaire.bus.publish(tx, noticeRaisedV1, {
    ...notice,
    ...(blind.length > 0 && { except: blind }),
    titles: await titlesOf(questionnaire, tx, roundId, notice),
    ...{ cityId, roundId, submissionId, by: subject, at: at.toISOString() },
  });
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
