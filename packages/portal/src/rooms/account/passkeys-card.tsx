import { dataOf, type Passkey } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Confirm } from '../../design/parts/confirm.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { knowsPasskeys } from '../../session/passkeys.ts';
import styles from './account.module.css';
import { AddPasskey } from './add-passkey.tsx';

/** Keys of one's own devices, which sign in without a password. */
export function PasskeysCard() {
  const { t } = useTranslation('account');
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: () => dataOf(api.GET('/api/v1/passkeys')) });
  return (
    <Card title={t('passkeys.title')}>
      <p>{t('passkeys.about')}</p>
      <Loaded query={passkeys}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.soft}>{t('passkeys.none')}</p>
          ) : (
            <Rows>
              {items.map((passkey) => (
                <PasskeyRow key={passkey.id} passkey={passkey} />
              ))}
            </Rows>
          )
        }
      </Loaded>
      {knowsPasskeys() ? <AddPasskey /> : <Notice title={t('passkeys.unknown')} />}
    </Card>
  );
}

function PasskeyRow({ passkey: { id, name, addedAt, isSynchronised } }: { readonly passkey: Passkey }) {
  const { t } = useTranslation('account');
  const formats = useFormats();
  const [isAsked, ask] = useState(false);
  const { run, isRunning, faults } = useCommand(
    (_: undefined, headers) => api.DELETE('/api/v1/passkeys/{id}', { params: { path: { id } }, headers }),
    { refreshes: [['passkeys']], onDone: () => ask(false) },
  );
  const facts = [
    addedAt !== null && t('passkeys.since', { day: formats.day(addedAt) }),
    isSynchronised && t('passkeys.synchronised'),
  ];
  return (
    <Row
      title={name}
      facts={facts.filter(Boolean).join(' ')}
      aside={
        <Button aria-label={t('passkeys.remove-name', { name })} onPress={() => ask(true)}>
          {t('remove')}
        </Button>
      }
    >
      <Confirm
        title={t('passkeys.remove-title', { name })}
        go={t('remove')}
        isOpen={isAsked}
        isRunning={isRunning}
        faults={faults}
        onGo={() => run(undefined)}
        onClose={() => ask(false)}
      >
        <p>{t('passkeys.about-remove')}</p>
      </Confirm>
    </Row>
  );
}
