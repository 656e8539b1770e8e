import { type AppealInputInput, dataOf, type ReviewWithThread } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../design/parts/button.tsx';
import { Confirm } from '../../design/parts/confirm.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { StaleNotice } from './stale-notice.tsx';

interface Props {
  readonly review: ReviewWithThread;
  readonly onSent: () => void;
}

/** The one appeal a city has against corrected points. */
export function AppealForm({ review, onSent }: Props) {
  const { t } = useTranslation('reviews');
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const { submissionId: id, question, submissionVersion: version, revision } = review;
  const appeal = useCommand(
    (body: AppealInputInput, headers) =>
      dataOf(
        api.POST('/api/v1/submissions/{id}/reviews/{question}/appeal', {
          params: { path: { id, question } },
          headers,
          body,
        }),
      ),
    { refreshes: [['reviews']], onDone: onSent },
  );
  return (
    <>
      <p>{t('appeal.about')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{t('appeal.begin')}</Button>
      </div>
      <Confirm
        title={t('appeal.title')}
        go={t('appeal.go')}
        isOpen={isOpen}
        isRunning={appeal.isRunning}
        faults={appeal.faults}
        onGo={() => appeal.run({ text, version, revision })}
        onClose={() => setOpen(false)}
      >
        <p>{t('appeal.once')}</p>
        <StaleNotice faults={appeal.faults} onRead={appeal.reset} />
        <TextField
          label={t('appeal.words')}
          isLong
          isRequired
          value={text}
          onChange={setText}
          fault={appeal.faults.fields.text}
        />
      </Confirm>
    </>
  );
}
