import type { ApiKey } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Confirm } from '../../design/parts/confirm.tsx';
import { keysQuery } from './api-keys.ts';

interface Props {
  readonly apiKey: ApiKey;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The end of a key. */
export function RevokeKey({ apiKey: { id, name }, isOpen, onClose }: Props) {
  const { t } = useTranslation('organisation');
  const { run, isRunning, faults } = useCommand(
    (_: undefined, headers) => api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } }, headers }),
    { refreshes: [keysQuery.queryKey], onDone: onClose },
  );
  return (
    <Confirm
      title={t('keys.revoke-title', { name })}
      go={t('keys.revoke')}
      isOpen={isOpen}
      isRunning={isRunning}
      faults={faults}
      onGo={() => run(undefined)}
      onClose={onClose}
    >
      <p>{t('keys.about-revoke')}</p>
    </Confirm>
  );
}
