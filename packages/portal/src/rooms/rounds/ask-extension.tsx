import { dataOf, type Round } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { deadlineOf } from '../../facts/rounds.ts';
import { instantOf, wallTime } from '../../i18n/zoned-time.ts';
import { MomentField } from './moment-field.tsx';

interface Props {
  readonly round: Round;
  readonly onClose: () => void;
}

/** Asks the office for a later deadline: until when, and why. */
export function AskExtension({ round, onClose }: Props) {
  const { t } = useTranslation(['rounds', 'common']);
  const [until, setUntil] = useState(wallTime(deadlineOf(round), round.timeZone));
  const [reason, setReason] = useState('');
  const [isMissing, tell] = useState(false);
  const { run, isRunning, faults } = useCommand(
    (body: { until: string; reason: string }, headers) =>
      dataOf(api.POST('/api/v1/extensions', { headers, body: { roundId: round.id, ...body } })),
    { refreshes: [['rounds']], onDone: onClose },
  );
  const submit = () => {
    const at = instantOf(until, round.timeZone);
    tell(at === undefined);
    if (at !== undefined) run({ until: at, reason });
  };
  return (
    <Dialog title={t('extension.ask')} isOpen onClose={onClose}>
      <Form faults={faults} onSubmit={submit}>
        <MomentField
          label={t('extension.until')}
          description={t('extension.until-about', { zone: round.timeZone })}
          name="until"
          value={until}
          onChange={setUntil}
          fault={isMissing ? t('extension.until-missing') : faults.fields.until}
        />
        <TextField
          label={t('extension.reason')}
          description={t('extension.reason-about')}
          name="reason"
          isLong
          isRequired
          value={reason}
          onChange={setReason}
          fault={faults.fields.reason}
        />
        <Actions>
          <Button type="submit" kind="primary" isPending={isRunning}>
            {t('extension.go')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
