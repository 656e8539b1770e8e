import { dataOf } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { knowsPasskeys, showPasskey } from '../../session/passkeys.ts';
import { pathForReturn } from './own-path.ts';

interface Props {
  readonly next: string | undefined;
  readonly onEntered: () => Promise<void>;
}

/** Signing in without a password of this platform; nothing where neither browser nor operator offers a way. */
export function OtherWays({ next, onEntered }: Props) {
  const { t } = useTranslation('entrance');
  const [isTurnedAway, turnAway] = useState(false);
  const providers = useQuery({
    queryKey: ['openid-providers'],
    queryFn: () => dataOf(api.GET('/api/v1/sign-ins/openid')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const byPasskey = useCommand(async () => {
    turnAway(false);
    const options = await dataOf(api.POST('/api/v1/sign-ins/passkey/options'));
    const response = await showPasskey(options);
    if (response === null) return turnAway(true);
    await api.POST('/api/v1/sign-ins/passkey', { body: { response } });
    await onEntered();
  });
  const atProvider = useCommand(async (provider: string) => {
    const params = { path: { provider } };
    const body = { returnTo: pathForReturn(next) };
    const { url } = await dataOf(api.POST('/api/v1/sign-ins/openid/{provider}', { params, body }));
    window.location.assign(url);
  });
  const offered = providers.data?.items ?? [];
  const refused = byPasskey.faults.whole ?? atProvider.faults.whole;
  if (!knowsPasskeys() && offered.length === 0) return null;
  return (
    <Card title={t('other-ways.title')}>
      {isTurnedAway && <Notice kind="caution" title={t('other-ways.turned-away')} isAnswer />}
      {refused !== undefined && <Notice kind="bad" title={refused} isAnswer />}
      <Actions>
        {knowsPasskeys() && (
          <Button isPending={byPasskey.isRunning} onPress={() => byPasskey.run(undefined)}>
            {t('other-ways.passkey')}
          </Button>
        )}
        {offered.map(({ id, label }) => (
          <Button key={id} isPending={atProvider.isRunning} onPress={() => atProvider.run(id)}>
            {t('other-ways.provider', { provider: label })}
          </Button>
        ))}
      </Actions>
    </Card>
  );
}
