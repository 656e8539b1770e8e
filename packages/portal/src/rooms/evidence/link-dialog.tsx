import { dataOf, type EvidenceLinkInput } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { evidenceKey } from './evidence.queries.ts';
import { ItemFields, useItemFields } from './item-fields.tsx';
import { refer } from './submission-uploads.ts';

interface Props {
  readonly submissionId: string;
  /** The question it shall back; null for the library alone. */
  readonly question: string | null;
  /** Hears of the item once it is in the library. */
  readonly onAdded?: ((id: string) => void) | undefined;
  readonly onClose: () => void;
}

/** Adds a link, and lets the answer refer to it. */
export function LinkDialog({ submissionId, question, onAdded, onClose }: Props) {
  const { t } = useTranslation(['evidence', 'common']);
  const [url, setUrl] = useState('');
  const fields = useItemFields();
  const title = fields.typed.title.trim();
  const add = useCommand(
    async (body: EvidenceLinkInput, headers) => {
      const params = { path: { id: submissionId } };
      const added = await dataOf(
        api.POST('/api/v1/submissions/{id}/evidence/links', { params, headers, body }),
      );
      if (question !== null) await refer(submissionId, question, added.id);
      return added;
    },
    {
      refreshes: [evidenceKey(submissionId)],
      onDone: ({ id }) => {
        onAdded?.(id);
        onClose();
      },
    },
  );
  const submit = () => add.run({ url: url.trim(), ...(title !== '' && { title }), ...fields.said });
  return (
    <Dialog title={t('link.title')} isOpen onClose={onClose}>
      <Form faults={add.faults} onSubmit={submit}>
        <TextField
          label={t('link.url')}
          description={t('link.about-url')}
          name="url"
          type="url"
          inputMode="url"
          autoFocus
          isRequired
          value={url}
          onChange={setUrl}
          fault={add.faults.fields.url}
        />
        <ItemFields fields={fields} isLink faults={add.faults} />
        <Actions>
          <Button type="submit" kind="primary" isPending={add.isRunning}>
            {t('link.add')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
