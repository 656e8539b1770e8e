import { type AppealDecisionInput, dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { ChoiceGroup } from '../../design/parts/choice-group.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { chosenPoints, noPoints, type PointsChoice } from './points-choice.ts';
import { PointsField } from './points-field.tsx';
import { StaleNotice } from './stale-notice.tsx';
import type { StepProps } from './step-panel.tsx';
import { useChecked } from './use-checked.ts';
import type { DraftProps } from './verdict-draft.ts';

const outcomes = ['upheld', 'partly-upheld', 'dismissed'] as const;
type Outcome = (typeof outcomes)[number];

/** The second evaluator's decision on an appeal. */
export function DecisionForm({ review, question, onSaved }: Omit<StepProps, keyof DraftProps>) {
  const { t } = useTranslation(['reviews', 'problems']);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [choice, setChoice] = useState<PointsChoice>(noPoints);
  const [text, setText] = useState('');
  const { submissionId: id, question: code, submissionVersion: version, revision, attainable } = review;
  const points = outcome === 'partly-upheld' ? chosenPoints(question, choice, attainable) : null;
  const decide = useCommand(
    (body: AppealDecisionInput, headers) =>
      dataOf(
        api.POST('/api/v1/submissions/{id}/reviews/{question}/decision', {
          params: { path: { id, question: code } },
          headers,
          body,
        }),
      ),
    { refreshes: [['reviews']], onDone: onSaved },
  );
  const { fields } = decide.faults;
  const { faults, isTried, check } = useChecked(decide.faults);
  const go = () => {
    const lacksPoints = outcome === 'partly-upheld' && points === null;
    if (!check(outcome !== null && !lacksPoints && text.trim() !== '') || outcome === null) return;
    decide.run({ outcome, text, version, revision, ...(points !== null && { points }) });
  };
  const missing = t('problems:missing');
  return (
    <Form faults={faults} onSubmit={go}>
      <p>{t('decide.lead')}</p>
      <StaleNotice faults={decide.faults} onRead={decide.reset} />
      <ChoiceGroup
        label={t('decide.outcome')}
        value={outcome}
        onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? null)}
        choices={outcomes.map((value) => ({ value, label: t(`decide.${value}`) }))}
        fault={fields.outcome ?? (isTried && outcome === null ? missing : undefined)}
      />
      {outcome === 'partly-upheld' && (
        <PointsField
          {...{ question, attainable, choice }}
          onChange={setChoice}
          fault={fields.points ?? (isTried && points === null ? missing : undefined)}
        />
      )}
      <TextField
        label={t('decide.words')}
        isLong
        isRequired
        value={text}
        onChange={setText}
        fault={fields.text ?? (isTried && text.trim() === '' ? missing : undefined)}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={decide.isRunning}>
          {t('decide.go')}
        </Button>
      </Actions>
    </Form>
  );
}
