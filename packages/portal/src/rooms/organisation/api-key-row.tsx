import type { ApiKey } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { Row } from '../../design/parts/rows.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { useSession } from '../../session/session.ts';
import { stateOf } from './api-keys.ts';
import { KeyUsage } from './key-usage.tsx';
import { RevokeKey } from './revoke-key.tsx';
import { RotateKey } from './rotate-key.tsx';

interface Props {
  readonly apiKey: ApiKey;
  readonly creator: string;
  readonly onSecret: (secret: string | undefined) => void;
}

const signs = { good: 'good', expired: 'caution', revoked: 'bad' } as const;

/** A key: what it opens, whose it is, what was done with it. Its secret nobody sees again. */
export function ApiKeyRow({ apiKey, creator, onSecret }: Props) {
  const { t } = useTranslation('organisation');
  const formats = useFormats();
  const { principal } = useSession();
  const [asked, ask] = useState<'rotate' | 'revoke'>();
  const { name, scopes, quotaPerDay, expiresAt, secrets, creatorId } = apiKey;
  const state = stateOf(apiKey, new Date());
  const close = () => ask(undefined);
  return (
    <Row
      title={name}
      facts={
        <>
          <p>
            {t('keys.facts', {
              creator,
              day: formats.day(expiresAt),
              count: quotaPerDay,
              calls: formats.number(quotaPerDay, 0),
            })}
          </p>
          <p>
            {scopes.map((scope) => (
              <span key={scope}>
                <code>{scope}</code>{' '}
              </span>
            ))}
          </p>
          {secrets.map(({ startsWith, expiresAt: until }) => (
            <p key={startsWith}>{t('keys.begins', { begins: startsWith, day: formats.moment(until) })}</p>
          ))}
        </>
      }
      aside={
        <>
          <Tag kind={signs[state]}>{t(`keys.${state}`)}</Tag>
          {state !== 'revoked' && creatorId === principal.subject && (
            <Button aria-label={t('keys.rotate-name', { name })} onPress={() => ask('rotate')}>
              {t('keys.rotate')}
            </Button>
          )}
          {state !== 'revoked' && (
            <Button kind="danger" aria-label={t('keys.revoke-name', { name })} onPress={() => ask('revoke')}>
              {t('keys.revoke')}
            </Button>
          )}
        </>
      }
    >
      <Disclosure title={t('keys.usage')}>
        <KeyUsage id={apiKey.id} name={name} />
      </Disclosure>
      <RotateKey apiKey={apiKey} isOpen={asked === 'rotate'} onClose={close} onSecret={onSecret} />
      <RevokeKey apiKey={apiKey} isOpen={asked === 'revoke'} onClose={close} />
    </Row>
  );
}
