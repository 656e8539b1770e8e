import { dataOf, type QueryReplyInput, type ReviewWithThread } from '@interlace/api-client';
import type { Instrument, Question } from '@interlace/instruments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { ReplyEvidence } from './reply-evidence.tsx';
import { StaleNotice } from './stale-notice.tsx';

interface Props {
  readonly review: ReviewWithThread;
  readonly question: Question | undefined;
  readonly instrument: Instrument | undefined;
}

/** The city's reply to a query: words, and where they help evidence and a corrected answer. */
export function ReplyForm({ review }: Props) {
  const { t } = useTranslation('reviews');
  const [text, setText] = useState('');
  const [evidenceIds, setEvidence] = useState<readonly string[]>([]);
  const { submissionId: id, question: code, submissionVersion: version, revision } = review;
  const reply = useCommand(
    (body: QueryReplyInput, headers) =>
      dataOf(
        api.POST('/api/v1/submissions/{id}/reviews/{question}/reply', {
          params: { path: { id, question: code } },
          headers,
          body,
        }),
      ),
    { refreshes: [['reviews']] },
  );
  const go = () => reply.run({ text, links: [], evidenceIds: [...evidenceIds], version, revision });
  return (
    <Form faults={reply.faults} onSubmit={go}>
      <StaleNotice faults={reply.faults} onRead={reply.reset} />
      <TextField
        label={t('reply.words')}
        isLong
        isRequired
        value={text}
        onChange={setText}
        fault={reply.faults.fields.text}
      />
      <ReplyEvidence submissionId={id} chosen={evidenceIds} onChange={setEvidence} />
      <Actions>
        <Button type="submit" kind="primary" isPending={reply.isRunning}>
          {t('reply.go')}
        </Button>
      </Actions>
    </Form>
  );
}
