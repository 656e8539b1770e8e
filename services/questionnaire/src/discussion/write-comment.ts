import type { Principal } from '@interlace/contracts';
import { uuidv7 } from '@interlace/service-kit';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { accounts, raiseNotice } from '../raise-notice.ts';
import { isOwn } from '../submissions/submission.access.ts';
import type { Submission } from '../submissions/submission.ts';
import { insertComment } from './comment.store.ts';
import type { Comment, Thread } from './thread.ts';

interface Writing {
  readonly principal: Principal;
  readonly submission: Submission;
  readonly thread: Pick<Thread, 'id' | 'question'>;
  readonly words: { readonly text: string; readonly mentions: readonly string[] };
  /** Account ids of those it concerns, whoever writes. */
  readonly concerned: Iterable<string>;
  readonly at: Date;
}

/** Adds a comment to a thread and tells those it calls upon and those it concerns, each once. */
export async function writeComment(
  questionnaire: Questionnaire,
  tx: QuestionnaireTx,
  { principal, submission, thread, words, concerned, at }: Writing,
): Promise<Comment> {
  const { subject: author } = principal;
  const mentions = words.mentions.toSorted();
  const written = { id: uuidv7(at), author, text: words.text, mentions, writtenAt: at };
  const comment = { ...written, asPartner: !isOwn(principal, submission.cityId) };
  await insertComment(questionnaire.database.sql(tx), thread.id, comment);
  const question = thread.question ?? undefined;
  const mentioned = accounts(mentions, [author]);
  await raiseNotice(questionnaire, tx, submission, {
    notice: 'mentioned',
    to: mentioned,
    by: author,
    at,
    question,
  });
  const to = accounts(concerned, [author, ...mentions]);
  await raiseNotice(questionnaire, tx, submission, { notice: 'commented', to, by: author, at, question });
  return { ...comment, editedAt: null, removedAt: null };
}
