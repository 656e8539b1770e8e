import { dataOf, type Extension, type Round } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { instantOf, wallTime } from '../../i18n/zoned-time.ts';
import { MomentField } from './moment-field.tsx';

interface Props {
  readonly extension: Extension;
  readonly round: Round;
  readonly city: string;
  readonly onClose: () => void;
}

interface Grant {
  readonly until: string;
  readonly answer?: string;
}

/** Grants a later deadline: what was asked for, or less. */
export function GrantExtension({ extension: { id, askedUntil }, round, city, onClose }: Props) {
  const { t } = useTranslation(['rounds', 'common']);
  const asked = wallTime(askedUntil, round.timeZone);
  const [until, setUntil] = useState(asked);
  const [answer, setAnswer] = useState('');
  const { run, isRunning, faults } = useCommand(
    (body: Grant, headers) =>
      dataOf(api.POST('/api/v1/extensions/{id}/grant', { params: { path: { id } }, headers, body })),
    { refreshes: [['rounds']], onDone: onClose },
  );
  const submit = () => {
    // Untouched it is what was asked for, to the second.
    const at = until === asked ? askedUntil : instantOf(until, round.timeZone);
    run({ until: at ?? '', ...(answer.trim() !== '' && { answer }) });
  };
  return (
    <Dialog title={t('office.grant-title', { city })} isOpen onClose={onClose}>
      <Form faults={faults} onSubmit={submit}>
        <MomentField
          label={t('office.grant-until')}
          description={t('office.grant-until-about', { zone: round.timeZone })}
          name="until"
          value={until}
          onChange={setUntil}
          fault={faults.fields.until}
        />
        <TextField
          label={t('office.grant-answer')}
          name="answer"
          isLong
          value={answer}
          onChange={setAnswer}
          fault={faults.fields.answer}
        />
        <Actions>
          <Button type="submit" kind="primary" isPending={isRunning}>
            {t('office.grant-go')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
