import { dataOf, type QueryReplyInput, type ReviewWithThread } from '@interlace/api-client';
import type { Instrument } from '@interlace/instruments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { type AnswerDraft, noAnswer } from '../survey/work/answer-draft.ts';
import { CorrectedAnswer } from './corrected-answer.tsx';
import { correctionOf } from './correction.ts';
import { ReplyEvidence } from './reply-evidence.tsx';
import { StaleNotice } from './stale-notice.tsx';
import type { CataloguedQuestion } from './use-catalogue.ts';

interface Props {
  readonly review: ReviewWithThread;
  readonly known: CataloguedQuestion | undefined;
  readonly instrument: Instrument | undefined;
  readonly onSent: () => void;
}

/** The city's reply to a query: words, and where they help evidence and a corrected answer. */
export function ReplyForm({ review, known, instrument, onSent }: Props) {
  const { t } = useTranslation('reviews');
  const [text, setText] = useState('');
  const [evidenceIds, setEvidence] = useState<readonly string[]>([]);
  const [draft, setDraft] = useState<AnswerDraft>(noAnswer);
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
    { refreshes: [['reviews']], onDone: onSent },
  );
  const { fields } = reply.faults;
  const refusal = Object.entries(fields).find(([name]) => name.startsWith('answer'))?.[1];
  const go = () => {
    const answer = correctionOf(draft);
    const seen = { version, revision };
    reply.run({ text, links: [], evidenceIds: [...evidenceIds], ...seen, ...(answer && { answer }) });
  };
  return (
    <Form faults={reply.faults} onSubmit={go}>
      <StaleNotice faults={reply.faults} onRead={reply.reset} />
      <TextField
        label={t('reply.words')}
        isLong
        isRequired
        value={text}
        onChange={setText}
        fault={fields.text}
      />
      <ReplyEvidence submissionId={id} chosen={evidenceIds} onChange={setEvidence} />
      {known && instrument && (
        <CorrectedAnswer {...{ known, instrument, draft, refusal }} onChange={setDraft} />
      )}
      <Actions>
        <Button type="submit" kind="primary" isPending={reply.isRunning}>
          {t('reply.go')}
        </Button>
      </Actions>
    </Form>
  );
}
