import { type DataOf, type NoticeKind, noticeRaisedV1, uuid } from '@interlace/contracts';
import { titlesOf } from './instruments/titles.ts';
import type { Questionnaire, QuestionnaireTx } from './questionnaire.ts';
import type { Submission } from './submissions/submission.ts';

type Data = DataOf<typeof noticeRaisedV1>;

export interface Notice extends Pick<Data, 'area' | 'question' | 'except'> {
  readonly notice: NoticeKind;
  readonly to: Data['to'];
  /** Account id of who caused it. */
  readonly by: string;
  readonly at: Date;
  readonly dueAt?: Date | null;
}

/** More than an event names. */
const MOST = 200;

/** Accounts as recipients, each once; whoever is left out hears of it from elsewhere, or caused it. */
export function accounts(subjects: Iterable<string>, except: readonly string[] = []): Data['to'] {
  const others = [...new Set(subjects)].filter((one) => !except.includes(one) && uuid.safeParse(one).success);
  return others.slice(0, MOST).map((subject) => ({ subject }));
}

/** Tells of what happened in a submission, in the caller's transaction; nothing where nobody is to hear of it. */
export async function raiseNotice(
  questionnaire: Pick<Questionnaire, 'bus' | 'database' | 'library'>,
  tx: QuestionnaireTx,
  { id: submissionId, cityId, roundId }: Pick<Submission, 'id' | 'cityId' | 'roundId'>,
  { by, at, dueAt, ...notice }: Notice,
): Promise<void> {
  if (notice.to.length === 0) return;
  await questionnaire.bus.publish(tx, noticeRaisedV1, {
    ...notice,
    titles: await titlesOf(questionnaire, tx, roundId, notice),
    submissionId,
    cityId,
    roundId,
    by: uuid.safeParse(by).data,
    dueAt: dueAt?.toISOString(),
    at: at.toISOString(),
  });
}
