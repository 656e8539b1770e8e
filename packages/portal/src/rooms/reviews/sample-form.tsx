import { dataOf, type SampleDrawInput } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { CheckboxChoices } from '../../design/parts/checkbox.tsx';
import { ChoiceGroup } from '../../design/parts/choice-group.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { membersQuery } from '../../facts/members.ts';
import { readNumber } from './points-choice.ts';
import { useChecked } from './use-checked.ts';

/** Draws answers that a second evaluator judges without sight of the first verdict. */
export function SampleForm({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation(['reviews', 'problems']);
  const { data: members = [] } = useQuery(membersQuery);
  const [by, setBy] = useState<'share' | 'number'>('share');
  const [amount, setAmount] = useState('10');
  const [people, setPeople] = useState<string[]>([]);
  const [seed, setSeed] = useState('');
  const draw = useCommand(
    (body: SampleDrawInput, headers) => dataOf(api.POST('/api/v1/reviews/samples', { body, headers })),
    { refreshes: [['reviews']] },
  );
  const { fields } = draw.faults;
  const { faults, isTried, check } = useChecked(draw.faults);
  const wanted = readNumber(amount);
  const isAmount =
    wanted !== null && wanted > 0 && (by === 'share' ? wanted <= 100 : Number.isInteger(wanted));
  const isSeed = seed.trim() === '' || /^\d{1,15}$/.test(seed.trim());
  const go = () => {
    if (!check(isAmount && isSeed && people.length > 0) || wanted === null) return;
    draw.run({
      roundId,
      rule: by === 'share' ? { share: wanted / 100 } : { number: wanted },
      evaluators: people,
      ...(seed.trim() !== '' && { seed: Number(seed) }),
    });
  };
  const able = members.filter(
    ({ roles, isDisabled }) =>
      !isDisabled && roles.some((role) => role === 'evaluator' || role === 'review-lead'),
  );
  return (
    <Form faults={faults} onSubmit={go}>
      <p>{t('sample.lead')}</p>
      {draw.output && (
        <Notice
          kind={draw.output.items.length > 0 ? 'good' : 'caution'}
          isAnswer
          title={t('sample.drawn', { count: draw.output.items.length })}
        >
          <p>{t('sample.seed-was', { seed: String(draw.output.seed) })}</p>
        </Notice>
      )}
      <ChoiceGroup
        label={t('sample.by')}
        value={by}
        onChange={(value) => setBy(value === 'number' ? 'number' : 'share')}
        choices={(['share', 'number'] as const).map((value) => ({ value, label: t(`sample.by-${value}`) }))}
      />
      <TextField
        label={t(`sample.${by}`)}
        inputMode="decimal"
        isRequired
        value={amount}
        onChange={setAmount}
        fault={fields.rule ?? (isTried && !isAmount ? t('sample.amount-wrong') : undefined)}
      />
      <CheckboxChoices
        label={t('sample.people')}
        description={t('sample.people-about')}
        value={people}
        onChange={setPeople}
        choices={able.map(({ userId, name }) => ({ value: userId, label: name }))}
        fault={fields.evaluators ?? (isTried && people.length === 0 ? t('problems:missing') : undefined)}
      />
      <TextField
        label={t('sample.seed')}
        description={t('sample.seed-about')}
        inputMode="numeric"
        value={seed}
        onChange={setSeed}
        fault={fields.seed ?? (isTried && !isSeed ? t('sample.seed-wrong') : undefined)}
      />
      <Actions>
        <Button type="submit" isPending={draw.isRunning}>
          {t('sample.go')}
        </Button>
      </Actions>
    </Form>
  );
}
