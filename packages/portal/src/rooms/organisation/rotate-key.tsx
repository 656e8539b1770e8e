import { type ApiKey, type ApiKeyRotationInput, dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Form } from '../../design/parts/form.tsx';
import { keysQuery } from './api-keys.ts';
import { NumberField } from './number-field.tsx';

interface Props {
  readonly apiKey: ApiKey;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSecret: (secret: string | undefined) => void;
}

/** A new secret for a key; programs have a while to change over. */
export function RotateKey({ apiKey: { id, name }, isOpen, onClose, onSecret }: Props) {
  const { t } = useTranslation(['organisation', 'common']);
  const [wanted, setWanted] = useState<ApiKeyRotationInput>({ graceHours: 24, expiresInDays: 90 });
  const { run, isRunning, faults } = useCommand(
    (body: ApiKeyRotationInput, headers) =>
      dataOf(api.POST('/api/v1/api-keys/{id}/rotate', { params: { path: { id } }, body, headers })),
    {
      refreshes: [keysQuery.queryKey],
      onDone({ key }) {
        onClose();
        onSecret(key);
      },
    },
  );
  return (
    <Dialog title={t('keys.rotate-title', { name })} isOpen={isOpen} onClose={onClose}>
      <Form faults={faults} onSubmit={() => run(wanted)}>
        <NumberField
          label={t('keys.grace')}
          description={t('keys.about-grace')}
          value={wanted.graceHours}
          onChange={(graceHours) => setWanted({ ...wanted, graceHours })}
          fault={faults.fields.graceHours}
        />
        <NumberField
          label={t('keys.days')}
          description={t('keys.about-days')}
          value={wanted.expiresInDays}
          onChange={(expiresInDays) => setWanted({ ...wanted, expiresInDays })}
          fault={faults.fields.expiresInDays}
        />
        <Actions>
          <Button type="submit" kind="primary" isPending={isRunning}>
            {t('keys.rotate')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
