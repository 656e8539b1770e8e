import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Rows } from '../../design/parts/rows.tsx';
import { usePersonName } from '../../facts/names.ts';
import { ApiKeyRow } from './api-key-row.tsx';
import { keysQuery } from './api-keys.ts';
import { CreateKeyForm } from './create-key-form.tsx';
import { OrganisationFrame } from './organisation-frame.tsx';
import { SecretDialog } from './secret-dialog.tsx';

/** The keys with which the organisation's programs use the platform. */
export function ApiKeysPage() {
  const { t } = useTranslation('organisation');
  const keys = useQuery(keysQuery);
  const nameOf = usePersonName(keys.data?.map(({ creatorId }) => creatorId) ?? []);
  const [isCreating, create] = useState(false);
  const [secret, setSecret] = useState<string>();
  const made = (shown: string | undefined) => {
    create(false);
    setSecret(shown);
  };
  return (
    <OrganisationFrame
      page="api-keys"
      aside={
        <Button kind="primary" onPress={() => create(true)}>
          {t('keys.create')}
        </Button>
      }
    >
      <p>
        <a href="/api/docs">{t('keys.docs')}</a>
      </p>
      <Loaded query={keys}>
        {(items) => (
          <Card title={t('keys.count', { count: items.length })}>
            {items.length === 0 && <p>{t('keys.none')}</p>}
            {items.length > 0 && (
              <Rows>
                {items.map((key) => (
                  <ApiKeyRow key={key.id} apiKey={key} creator={nameOf(key.creatorId)} onSecret={setSecret} />
                ))}
              </Rows>
            )}
          </Card>
        )}
      </Loaded>
      <Dialog title={t('keys.create')} isOpen={isCreating} onClose={() => create(false)}>
        <CreateKeyForm onMade={made} onClose={() => create(false)} />
      </Dialog>
      <SecretDialog secret={secret} onKept={() => setSecret(undefined)} />
    </OrganisationFrame>
  );
}
