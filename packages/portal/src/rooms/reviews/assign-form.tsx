import { dataOf, type ReviewAssignmentInput } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Checkbox, CheckboxChoices } from '../../design/parts/checkbox.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Columns } from '../../design/parts/layout.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { membersQuery } from '../../facts/members.ts';
import { roundsQuery, submissionsQuery } from '../../facts/rounds.ts';
import { endOfDay, reviewerOf, type WrittenRules } from './assign-rules.ts';
import type { ReviewFilters } from './review-filters.ts';
import styles from './reviews.module.css';

interface Props {
  readonly filters: ReviewFilters;
  readonly onClose: () => void;
}

const noRules: WrittenRules = { countries: '', languages: '' };

/** Who gets the open reviews of a round: an area of a city goes to one person, who knows its country or reads its language. */
export function AssignForm({ filters, onClose }: Props) {
  const { t } = useTranslation(['reviews', 'common']);
  const { data: members = [] } = useQuery(membersQuery);
  const { data: submissions = [] } = useQuery(submissionsQuery);
  const { data: rounds = [] } = useQuery(roundsQuery('all'));
  const [round, setRound] = useState(filters.round);
  const [people, setPeople] = useState<readonly string[]>([]);
  const [rules, setRules] = useState<Readonly<Record<string, WrittenRules>>>({});
  const [dueOn, setDueOn] = useState('');
  const [reassign, setReassign] = useState(false);
  const able = members.filter(({ roles, isDisabled }) => !isDisabled && roles.includes('evaluator'));
  const reviewed = rounds.filter(({ id }) => submissions.some(({ roundId }) => roundId === id));
  const roundId = round ?? reviewed[0]?.id ?? '';
  const give = useCommand(
    (body: ReviewAssignmentInput, headers) =>
      dataOf(api.POST('/api/v1/reviews/assignments', { body, headers })),
    { refreshes: [['reviews']] },
  );
  const go = () => {
    const dueAt = endOfDay(dueOn);
    give.run({
      roundId,
      reassign,
      evaluators: people.map((subject) => reviewerOf(subject, rules[subject] ?? noRules)),
      ...(filters.city && { cityIds: [filters.city] }),
      ...(filters.area && { areas: [filters.area] }),
      ...(dueAt && { dueAt }),
    });
  };
  if (give.output)
    return (
      <>
        <Notice kind="good" isAnswer title={t('assign.given', { count: give.output.items.length })}>
          {give.output.left.length > 0 && <p>{t('assign.left', { count: give.output.left.length })}</p>}
        </Notice>
        <div>
          <Button onPress={onClose}>{t('common:close')}</Button>
        </div>
      </>
    );
  return (
    <Form faults={give.faults} onSubmit={go}>
      <p>{t(filters.city || filters.area ? 'assign.lead-filtered' : 'assign.lead')}</p>
      <SelectField
        label={t('filters.round')}
        value={roundId}
        options={reviewed.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setRound}
        fault={give.faults.fields.roundId}
      />
      <CheckboxChoices
        label={t('assign.people')}
        value={[...people]}
        onChange={setPeople}
        choices={able.map(({ userId, name }) => ({ value: userId, label: name }))}
        fault={give.faults.fields.evaluators}
      />
      {people.map((subject, index) => (
        <Rules
          key={subject}
          name={able.find(({ userId }) => userId === subject)?.name ?? ''}
          rules={rules[subject] ?? noRules}
          onChange={(changed) => setRules({ ...rules, [subject]: changed })}
          faultOf={(field) =>
            Object.entries(give.faults.fields).find(([name]) =>
              name.startsWith(`evaluators/${index}/${field}`),
            )?.[1]
          }
        />
      ))}
      <TextField
        label={t('assign.due')}
        type="date"
        value={dueOn}
        onChange={setDueOn}
        fault={give.faults.fields.dueAt}
      />
      <Checkbox isSelected={reassign} onChange={setReassign}>
        {t('assign.reassign')}
      </Checkbox>
      <Actions>
        <Button type="submit" kind="primary" isPending={give.isRunning}>
          {t('assign.go')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </Actions>
    </Form>
  );
}

interface RulesProps {
  readonly name: string;
  readonly rules: WrittenRules;
  readonly onChange: (rules: WrittenRules) => void;
  readonly faultOf: (field: keyof WrittenRules) => string | undefined;
}

function Rules({ name, rules, onChange, faultOf }: RulesProps) {
  const { t } = useTranslation('reviews');
  return (
    <fieldset className={styles.person}>
      <legend>{name}</legend>
      <Columns>
        {(['countries', 'languages'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`assign.${field}`)}
            description={t(`assign.${field}-about`)}
            value={rules[field]}
            onChange={(words) => onChange({ ...rules, [field]: words })}
            fault={faultOf(field)}
          />
        ))}
      </Columns>
    </fieldset>
  );
}
