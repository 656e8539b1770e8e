import { dataOf, type Round, type Submission } from '@interlace/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { sendingTime } from './sending.ts';

interface Props {
  readonly submission: Submission;
  readonly round: Round;
}

/** Goes back to writing, until the deadline. */
export function ReopenCard({ submission, round }: Props) {
  const { t } = useTranslation('sending');
  const { deadline } = useFormats();
  const session = useSession();
  const time = sendingTime(round, new Date());
  if (submission.state !== 'submitted' || !may(session, 'reopenSubmission')) return null;
  return (
    <Card title={t('reopen.title')}>
      {time.kind === 'open' || time.kind === 'late' ? (
        <>
          <p>{t('reopen.about', { deadline: deadline(time.deadline, session.profile.timeZone) })}</p>
          <ReopenForm id={submission.id} />
        </>
      ) : (
        <p>{t('reopen.too-late')}</p>
      )}
    </Card>
  );
}

function ReopenForm({ id }: { readonly id: string }) {
  const { t } = useTranslation('sending');
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const { run, isRunning, faults } = useCommand(
    (body: { reason: string }, headers) =>
      dataOf(api.POST('/api/v1/submissions/{id}/reopen', { params: { path: { id } }, headers, body })),
    {
      refreshes: [['submission', id], ['submissions']],
      onDone: () => void navigate({ to: '/submissions/$id', params: { id } }),
    },
  );
  return (
    <Form faults={faults} onSubmit={() => run({ reason })}>
      <TextField
        label={t('reopen.reason')}
        description={t('reopen.reason-about')}
        name="reason"
        isLong
        isRequired
        value={reason}
        onChange={setReason}
        fault={faults.fields.reason}
      />
      <Actions>
        <Button type="submit" isPending={isRunning}>
          {t('reopen.go')}
        </Button>
      </Actions>
    </Form>
  );
}
