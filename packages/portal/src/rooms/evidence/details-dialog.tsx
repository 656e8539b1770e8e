import { dataOf, type ListedEvidence } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Form } from '../../design/parts/form.tsx';
import { evidenceKey } from './evidence.queries.ts';
import { ItemFields, useItemFields } from './item-fields.tsx';
import { RemovalDialog } from './removal-dialog.tsx';

interface Props {
  readonly submissionId: string;
  readonly item: ListedEvidence;
  readonly onClose: () => void;
  readonly onRemoved: (item: ListedEvidence) => void;
}

/** What an item is, said anew; and the way to remove it. */
export function DetailsDialog(props: Props) {
  const { submissionId, item, onClose } = props;
  const { t } = useTranslation(['evidence', 'common']);
  const [isRemoving, setRemoving] = useState(false);
  const fields = useItemFields(item);
  const { said, typed } = fields;
  const body = { ...said, title: typed.title.trim() };
  const save = useCommand(
    (change: typeof body) =>
      dataOf(
        api.PATCH('/api/v1/submissions/{id}/evidence/{evidence}', {
          params: { path: { id: submissionId, evidence: item.id } },
          body: change,
        }),
      ),
    { refreshes: [evidenceKey(submissionId)], onDone: onClose },
  );
  if (isRemoving) return <RemovalDialog {...props} />;
  return (
    <Dialog title={t('details.title', { title: item.title })} isOpen onClose={onClose}>
      <p>{t('details.about')}</p>
      <Form faults={save.faults} onSubmit={() => save.run(body)}>
        <ItemFields fields={fields} isLink={item.kind === 'link'} faults={save.faults} />
        <Actions>
          <Button type="submit" kind="primary" isPending={save.isRunning}>
            {t('common:save')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button kind="danger" onPress={() => setRemoving(true)}>
            {t('removal.begin')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
