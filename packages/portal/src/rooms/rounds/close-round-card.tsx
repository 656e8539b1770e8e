import { dataOf, type Round } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Confirm } from '../../design/parts/confirm.tsx';
import { TypedWord, useTypedWord } from '../../design/parts/typed-word.tsx';

interface Props {
  readonly round: Round;
}

/** Closes a round before its time. */
export function CloseRoundCard({ round }: Props) {
  const { t } = useTranslation('rounds');
  const [isAsking, ask] = useState(false);
  if (round.state === 'closed') return null;
  return (
    <Card title={t('office.close')}>
      <p>{t('office.close-about')}</p>
      <Actions>
        <Button kind="danger" onPress={() => ask(true)}>
          {t('office.close')}
        </Button>
      </Actions>
      {isAsking && <CloseDialog round={round} onClose={() => ask(false)} />}
    </Card>
  );
}

function CloseDialog({ round: { id, code }, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation('rounds');
  const typed = useTypedWord(code);
  const { run, isRunning, faults } = useCommand(
    (_: undefined, headers) =>
      dataOf(api.POST('/api/v1/rounds/{id}/close', { params: { path: { id } }, headers })),
    { refreshes: [['rounds']], onDone: onClose },
  );
  return (
    <Confirm
      title={t('office.close-ask')}
      go={t('office.close')}
      isOpen
      isRunning={isRunning}
      faults={faults}
      onGo={() => typed.demand() && run(undefined)}
      onClose={onClose}
    >
      <p>{t('office.close-about')}</p>
      <TypedWord word={code} typed={typed} />
    </Confirm>
  );
}
