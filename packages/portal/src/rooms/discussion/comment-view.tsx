import { type Comment, dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../design/parts/button.tsx';
import { Confirm } from '../../design/parts/confirm.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useFocusPlace } from '../../design/parts/use-focus-place.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useSession } from '../../session/session.ts';
import { CommentForm } from './comment-form.tsx';
import styles from './discussion.module.css';
import { threadsKey } from './discussion.queries.ts';
import { pieces } from './mentions.ts';
import { isEditable } from './threads.ts';

interface Props {
  readonly submissionId: string;
  readonly threadId: string;
  readonly comment: Comment;
  readonly canWrite: boolean;
  readonly nameOf: (account: string) => string;
}

const AT = '/api/v1/submissions/{id}/threads/{thread}/comments/{comment}';

/** What somebody wrote, and when; its author may change it for a while, and take it back. */
export function CommentView(props: Props) {
  const { submissionId, threadId, comment, canWrite, nameOf } = props;
  const { t } = useTranslation('discussion');
  const formats = useFormats();
  const { principal } = useSession();
  const [isEditing, setEditing] = useState(false);
  const { place, goThere } = useFocusPlace<HTMLDivElement>();
  const isOwn = comment.author === principal.subject;
  const path = { id: submissionId, thread: threadId, comment: comment.id };
  const stop = () => {
    setEditing(false);
    goThere();
  };
  return (
    <div className={styles.comment} ref={place} tabIndex={-1}>
      <p className={styles.byline}>
        <strong>{nameOf(comment.author)}</strong>
        {isOwn && <Tag>{t('comment.you')}</Tag>}
        {comment.asPartner && <Tag kind="accent">{t('comment.partner')}</Tag>}
        <time dateTime={comment.writtenAt}>{formats.moment(comment.writtenAt)}</time>
        {comment.editedAt !== null && comment.text !== null && <span>{t('comment.edited')}</span>}
      </p>
      {isEditing && comment.text !== null ? (
        <CommentForm
          submissionId={submissionId}
          kind="edit"
          first={{ text: comment.text, chosen: comment.mentions.map((id) => ({ id, name: nameOf(id) })) }}
          send={(body, headers) => dataOf(api.PUT(AT, { params: { path }, headers, body }))}
          onDone={stop}
          onCancel={stop}
        />
      ) : (
        <>
          <CommentText comment={comment} nameOf={nameOf} />
          {canWrite && isOwn && comment.text !== null && (
            <OwnComment {...props} onEdit={() => setEditing(true)} onRemoved={goThere} />
          )}
        </>
      )}
    </div>
  );
}

function CommentText({ comment: { text, mentions }, nameOf }: Pick<Props, 'comment' | 'nameOf'>) {
  const { t } = useTranslation('discussion');
  if (text === null) return <p className={styles.removed}>{t('comment.removed')}</p>;
  const cut = pieces(text, mentions.map(nameOf));
  return (
    <p className={styles.text} dir="auto">
      {cut.map(({ words, isMention }, index) =>
        // The pieces of a text have no other name than their place in it.
        isMention ? <strong key={`${index}-${words}`}>{words}</strong> : words,
      )}
    </p>
  );
}

interface OwnProps extends Props {
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}

function OwnComment({ submissionId, threadId, comment, onEdit, onRemoved }: OwnProps) {
  const { t } = useTranslation('discussion');
  const formats = useFormats();
  const [isAsking, setAsking] = useState(false);
  const when = formats.time(comment.writtenAt);
  const path = { id: submissionId, thread: threadId, comment: comment.id };
  const remove = useCommand(
    (_: undefined, headers) => dataOf(api.DELETE(AT, { params: { path }, headers })),
    { refreshes: [threadsKey(submissionId)], onDone: onRemoved },
  );
  return (
    <div className={styles.own}>
      {isEditable(comment, comment.author, new Date()) && (
        <Button kind="quiet" aria-label={t('comment.edit-of', { when })} onPress={onEdit}>
          {t('comment.edit')}
        </Button>
      )}
      <Button kind="quiet" aria-label={t('comment.remove-of', { when })} onPress={() => setAsking(true)}>
        {t('comment.remove')}
      </Button>
      <Confirm
        title={t('comment.removal-title')}
        go={t('comment.remove')}
        isOpen={isAsking}
        isRunning={remove.isRunning}
        faults={remove.faults}
        onGo={() => remove.run(undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{t('comment.removal-about')}</p>
      </Confirm>
    </div>
  );
}
