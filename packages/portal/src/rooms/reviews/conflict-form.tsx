import { type ConflictDeclaration, dataOf } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { ChoiceGroup } from '../../design/parts/choice-group.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { useCityName } from '../../facts/names.ts';
import { mandatesQuery } from './review-queries.ts';
import { useChecked } from './use-checked.ts';

const kinds = ['employment', 'residence', 'family', 'financial', 'other', 'none'] as const;
type Kind = (typeof kinds)[number];

/** Declares a tie to a city, or that there is none any more. */
export function ConflictForm() {
  const { t } = useTranslation(['reviews', 'problems']);
  const cityName = useCityName();
  const { data: mandates = [] } = useQuery(mandatesQuery);
  const [cityId, setCity] = useState('');
  const [kind, setKind] = useState<Kind | null>(null);
  const declare = useCommand(
    (body: Pick<ConflictDeclaration, 'cityId' | 'kind'>, headers) =>
      dataOf(api.POST('/api/v1/conflict-declarations', { body, headers })),
    { refreshes: [['conflict-declarations'], ['mandates'], ['reviews'], ['submissions'], ['session']] },
  );
  const { faults, isTried, check } = useChecked(declare.faults);
  const cities = [...new Set(mandates.map((mandate) => mandate.cityId))];
  const missing = (isThere: boolean) => (isTried && !isThere ? t('problems:missing') : undefined);
  const go = () => {
    if (check(cityId !== '' && kind !== null) && kind !== null) declare.run({ cityId, kind });
  };
  return (
    <Form faults={faults} onSubmit={go}>
      {declare.isDone && (
        <Notice
          kind="good"
          isAnswer
          title={t(declare.output?.kind === 'none' ? 'conflicts.done-none' : 'conflicts.done')}
        />
      )}
      <SelectField
        label={t('filters.city')}
        value={cityId}
        options={[
          { value: '', label: t('correct.choose') },
          ...cities.map((value) => ({ value, label: cityName(value) })),
        ]}
        onChange={setCity}
        fault={declare.faults.fields.cityId ?? missing(cityId !== '')}
      />
      <ChoiceGroup
        label={t('conflicts.kind')}
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? null)}
        choices={kinds.map((value) => ({ value, label: t(`tie.${value}`) }))}
        fault={declare.faults.fields.kind ?? missing(kind !== null)}
      />
      <p>{t('conflicts.follows')}</p>
      <Actions>
        <Button type="submit" kind="primary" isPending={declare.isRunning}>
          {t('conflicts.go')}
        </Button>
      </Actions>
    </Form>
  );
}
