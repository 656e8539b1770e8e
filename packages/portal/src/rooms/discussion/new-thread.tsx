import { dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { Button } from '../../design/parts/button.tsx';
import { Icon } from '../../design/parts/icon.tsx';
import { useFocusPlace } from '../../design/parts/use-focus-place.ts';
import { CommentForm } from './comment-form.tsx';

interface Props {
  readonly submissionId: string;
  /** Null for the submission as a whole. */
  readonly question: string | null;
}

/** Begins a thread with its first comment. */
export function NewThread({ submissionId, question }: Props) {
  const { t } = useTranslation('discussion');
  const [isWriting, setWriting] = useState(false);
  const { place, goThere } = useFocusPlace<HTMLButtonElement>();
  const stop = () => {
    setWriting(false);
    goThere();
  };
  if (!isWriting)
    return (
      <div>
        <Button ref={place} onPress={() => setWriting(true)}>
          <Icon name="comment" />
          {t('write.begin')}
        </Button>
      </div>
    );
  return (
    <CommentForm
      submissionId={submissionId}
      kind="new"
      send={(words, headers) =>
        dataOf(
          api.POST('/api/v1/submissions/{id}/threads', {
            params: { path: { id: submissionId } },
            headers,
            body: { question, ...words },
          }),
        )
      }
      onDone={stop}
      onCancel={stop}
    />
  );
}
