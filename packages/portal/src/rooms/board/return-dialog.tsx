import { dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';

interface Props {
  readonly area: string;
  readonly title: string;
  readonly submissionId: string;
  readonly onReturned: () => void;
  readonly onClose: () => void;
}

/** Gives a section back to those who write it, saying what is still to be done. */
export function ReturnDialog({ area, title, submissionId: id, onReturned, onClose }: Props) {
  const { t } = useTranslation(['board', 'common']);
  const [note, setNote] = useState('');
  const { run, isRunning, faults } = useCommand(
    (body: { note: string }, headers) =>
      dataOf(
        api.POST('/api/v1/submissions/{id}/sections/{area}/return', {
          params: { path: { id, area } },
          headers,
          body,
        }),
      ),
    {
      refreshes: [['board', id]],
      onDone: () => {
        onClose();
        onReturned();
      },
    },
  );
  return (
    <Dialog title={t('return.title', { area: title })} isOpen onClose={onClose}>
      <Form faults={faults} onSubmit={() => run({ note })}>
        <TextField
          label={t('return.note')}
          description={t('return.note-about')}
          name="note"
          isLong
          isRequired
          autoFocus
          value={note}
          onChange={setNote}
          fault={faults.fields.note}
        />
        <Actions>
          <Button type="submit" kind="primary" isPending={isRunning}>
            {t('return.go')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
