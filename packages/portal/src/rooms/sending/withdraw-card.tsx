import { dataOf, type Round, type Submission } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Confirm } from '../../design/parts/confirm.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { TypedWord, useTypedWord } from '../../design/parts/typed-word.tsx';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';

interface Props {
  readonly submission: Submission;
  readonly round: Round;
}

/** Takes back what was sent, for good. */
export function WithdrawCard({ submission, round }: Props) {
  const { t } = useTranslation('sending');
  const session = useSession();
  const [isAsking, ask] = useState(false);
  const isSent = submission.state === 'submitted' || submission.state === 'reopened';
  if (!isSent || !may(session, 'withdrawSubmission')) return null;
  return (
    <Card title={t('withdraw.title')}>
      <p>{t('withdraw.about')}</p>
      <Actions>
        <Button kind="danger" onPress={() => ask(true)}>
          {t('withdraw.go')}
        </Button>
      </Actions>
      {isAsking && <WithdrawDialog id={submission.id} word={round.code} onClose={() => ask(false)} />}
    </Card>
  );
}

interface DialogProps {
  readonly id: string;
  /** What has to be typed. */
  readonly word: string;
  readonly onClose: () => void;
}

function WithdrawDialog({ id, word, onClose }: DialogProps) {
  const { t } = useTranslation('sending');
  const [reason, setReason] = useState('');
  const typed = useTypedWord(word);
  const { run, isRunning, faults } = useCommand(
    (body: { reason: string }, headers) =>
      dataOf(api.POST('/api/v1/submissions/{id}/withdraw', { params: { path: { id } }, headers, body })),
    { refreshes: [['submission', id], ['submissions']], onDone: onClose },
  );
  return (
    <Confirm
      title={t('withdraw.ask')}
      go={t('withdraw.go')}
      isOpen
      isRunning={isRunning}
      faults={faults}
      onGo={() => typed.demand() && run({ reason })}
      onClose={onClose}
    >
      <p>{t('withdraw.about')}</p>
      <TextField
        label={t('withdraw.reason')}
        name="reason"
        isLong
        isRequired
        value={reason}
        onChange={setReason}
        fault={faults.fields.reason}
      />
      <TypedWord word={word} typed={typed} />
    </Confirm>
  );
}
