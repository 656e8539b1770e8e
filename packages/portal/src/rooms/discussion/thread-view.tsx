import { dataOf, type Thread } from '@interlace/api-client';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useFocusPlace } from '../../design/parts/use-focus-place.ts';
import { useFormats } from '../../i18n/formats.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentView } from './comment-view.tsx';
import styles from './discussion.module.css';
import { threadsKey } from './discussion.queries.ts';

interface Props {
  readonly submissionId: string;
  readonly thread: Thread;
  readonly canWrite: boolean;
  readonly nameOf: (account: string) => string;
  /** What it is about, where that is not plain from the page. */
  readonly about?: ReactNode;
}

/** A thread: what was said in it, an answer to it, and whether it is settled. */
export function ThreadView({ submissionId, thread, canWrite, nameOf, about }: Props) {
  const { t } = useTranslation('discussion');
  const formats = useFormats();
  const { id, comments, resolvedAt, resolvedBy } = thread;
  return (
    <article
      className={styles.thread}
      aria-label={t('thread.begun', { name: nameOf(thread.openedBy) })}
      data-settled={resolvedAt !== null || undefined}
    >
      {about}
      {resolvedAt !== null && resolvedBy !== null && (
        <p className={styles.byline}>
          <Tag kind="good">{t('thread.settled')}</Tag>
          {t('thread.settled-by', { name: nameOf(resolvedBy), when: formats.moment(resolvedAt) })}
        </p>
      )}
      <ol className={styles.comments} aria-label={t('thread.comments', { count: comments.length })}>
        {comments.map((comment) => (
          <li key={comment.id}>
            <CommentView
              submissionId={submissionId}
              threadId={id}
              comment={comment}
              canWrite={canWrite}
              nameOf={nameOf}
            />
          </li>
        ))}
      </ol>
      {canWrite && <ThreadActions submissionId={submissionId} thread={thread} />}
    </article>
  );
}

function ThreadActions({ submissionId, thread }: Pick<Props, 'submissionId' | 'thread'>) {
  const { t } = useTranslation('discussion');
  const [isReplying, setReplying] = useState(false);
  const { place, goThere } = useFocusPlace<HTMLButtonElement>();
  const path = { id: submissionId, thread: thread.id };
  const isSettled = thread.resolvedAt !== null;
  const turn = useCommand(
    async (step: 'resolve' | 'reopen', headers) => {
      await api.POST(`/api/v1/submissions/{id}/threads/{thread}/${step}`, { params: { path }, headers });
    },
    { refreshes: [threadsKey(submissionId)] },
  );
  const stop = () => {
    setReplying(false);
    goThere();
  };
  if (isReplying)
    return (
      <CommentForm
        submissionId={submissionId}
        kind="reply"
        send={(body, headers) =>
          dataOf(
            api.POST('/api/v1/submissions/{id}/threads/{thread}/comments', {
              params: { path },
              headers,
              body,
            }),
          )
        }
        onDone={stop}
        onCancel={stop}
      />
    );
  return (
    <>
      {turn.faults.whole !== undefined && <Notice kind="bad" title={turn.faults.whole} isAnswer />}
      <Actions>
        <Button ref={place} onPress={() => setReplying(true)}>
          {t('thread.reply')}
        </Button>
        <Button
          kind="quiet"
          isPending={turn.isRunning}
          onPress={() => turn.run(isSettled ? 'reopen' : 'resolve')}
        >
          {t(isSettled ? 'thread.reopen' : 'thread.settle')}
        </Button>
      </Actions>
    </>
  );
}
