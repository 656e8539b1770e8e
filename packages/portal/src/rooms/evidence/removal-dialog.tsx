import { dataOf, type ListedEvidence } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { QuestionName } from '../../facts/question-name.tsx';
import { evidenceKey } from './evidence.queries.ts';

interface Props {
  readonly submissionId: string;
  readonly item: ListedEvidence;
  readonly onClose: () => void;
  readonly onRemoved: (item: ListedEvidence) => void;
}

/** Asks before an item leaves the library, and says which answers it backs. */
export function RemovalDialog({ submissionId, item, onClose, onRemoved }: Props) {
  const { t } = useTranslation(['evidence', 'common']);
  const remove = useCommand(
    (evidence: string) =>
      dataOf(
        api.DELETE('/api/v1/submissions/{id}/evidence/{evidence}', {
          params: { path: { id: submissionId, evidence } },
        }),
      ),
    { refreshes: [evidenceKey(submissionId)], onDone: () => onRemoved(item) },
  );
  return (
    <Dialog title={t('removal.title', { title: item.title })} isOpen onClose={onClose} isUrgent>
      {remove.faults.whole !== undefined && <Notice kind="bad" title={remove.faults.whole} isAnswer />}
      {item.backs.length === 0 ? (
        <p>{t('removal.unused')}</p>
      ) : (
        <Notice kind="caution" title={t('removal.backs', { count: item.backs.length })}>
          <ul>
            {item.backs.map(({ question }) => (
              <li key={question}>
                <QuestionName submissionId={submissionId} question={question} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{t(item.wasSent ? 'removal.sent' : 'removal.for-good')}</p>
      <Actions>
        <Button autoFocus onPress={onClose}>
          {t('common:cancel')}
        </Button>
        <Button kind="danger" isPending={remove.isRunning} onPress={() => remove.run(item.id)}>
          {t('removal.remove')}
        </Button>
      </Actions>
    </Dialog>
  );
}
