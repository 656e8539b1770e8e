import { dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Confirm } from '../../design/parts/confirm.tsx';
import { TextField } from '../../design/parts/text-field.tsx';

interface Props {
  readonly id: string;
  readonly city: string;
  readonly onClose: () => void;
}

/** Refuses a later deadline, with the reason. */
export function RefuseExtension({ id, city, onClose }: Props) {
  const { t } = useTranslation('rounds');
  const [answer, setAnswer] = useState('');
  const { run, isRunning, faults } = useCommand(
    (body: { answer: string }, headers) =>
      dataOf(api.POST('/api/v1/extensions/{id}/refuse', { params: { path: { id } }, headers, body })),
    { refreshes: [['rounds']], onDone: onClose },
  );
  return (
    <Confirm
      title={t('office.refuse-title', { city })}
      go={t('office.refuse-go')}
      isOpen
      isRunning={isRunning}
      faults={faults}
      onGo={() => run({ answer })}
      onClose={onClose}
    >
      <TextField
        label={t('office.refuse-answer')}
        description={t('office.refuse-about')}
        name="answer"
        isLong
        isRequired
        value={answer}
        onChange={setAnswer}
        fault={faults.fields.answer}
      />
    </Confirm>
  );
}
