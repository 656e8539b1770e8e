import { dataOf, type QueryInputInput } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { dayAhead, endOfDay } from './assign-rules.ts';
import type { JudgeProps } from './judge-form.tsx';
import { StaleNotice } from './stale-notice.tsx';

const DAYS_TO_REPLY = 14;

/** Asks the city before a verdict, until a day. */
export function QueryForm({ review, onSaved, draft: { words }, onDraft }: JudgeProps) {
  const { t } = useTranslation(['reviews', 'problems']);
  const [day, setDay] = useState(() => dayAhead(new Date(), DAYS_TO_REPLY));
  const { submissionId: id, question, submissionVersion: version, revision } = review;
  const ask = useCommand(
    (body: QueryInputInput, headers) =>
      dataOf(
        api.POST('/api/v1/submissions/{id}/reviews/{question}/query', {
          params: { path: { id, question } },
          headers,
          body,
        }),
      ),
    { refreshes: [['reviews']], onDone: onSaved },
  );
  const { text, dueAt } = ask.faults.fields;
  return (
    <Form
      faults={ask.faults}
      onSubmit={() => ask.run({ text: words, dueAt: endOfDay(day) ?? '', version, revision })}
    >
      <StaleNotice faults={ask.faults} onRead={ask.reset} />
      <TextField
        label={t('query.words')}
        description={t('query.words-about')}
        isLong
        isRequired
        value={words}
        onChange={(typed) => onDraft({ words: typed })}
        fault={text}
      />
      <TextField
        label={t('query.due')}
        description={t('query.due-about')}
        type="date"
        isRequired
        value={day}
        onChange={setDay}
        fault={dueAt}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={ask.isRunning}>
          {t('query.go')}
        </Button>
      </Actions>
    </Form>
  );
}
