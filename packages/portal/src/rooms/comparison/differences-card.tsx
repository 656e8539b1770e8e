import { ApiProblem, type CityComparison } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { type ComparedCity, comparedCities } from './compared-cities.ts';
import styles from './comparison.module.css';
import { differenceQuery } from './comparison.queries.ts';
import { DifferenceFigure } from './difference-figure.tsx';
import { ItemField } from './item-field.tsx';

/** Why the score of the first city is not that of another. */
export function DifferencesCard({ comparison }: { readonly comparison: CityComparison }) {
  const { t } = useTranslation('comparison');
  const { sample, round, items } = comparison;
  const [chosen, choose] = useState<string>();
  const [other, compareWith] = useState<string>();
  const item = chosen ?? items.find(({ kind }) => kind === 'composite')?.code ?? '';
  const [first, ...others] = comparedCities(comparison);
  const second = others.find(({ id }) => id === other) ?? others[0];
  if (first === undefined || second === undefined) return null;
  return (
    <Card title={t('differences.title')}>
      <div className={styles.choice}>
        <ItemField instrument={sample.instrument} value={chosen} onChange={choose} />
        {others.length > 1 && (
          <SelectField
            label={t('differences.other', { city: first.name })}
            value={second.id}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={compareWith}
          />
        )}
      </div>
      <Difference {...{ first, second, item, roundId: round.id, origin: sample.origin }} />
    </Card>
  );
}

interface Props {
  readonly first: ComparedCity;
  readonly second: ComparedCity;
  readonly item: string;
  readonly roundId: string;
  readonly origin: CityComparison['sample']['origin'];
}

const isIncomparable = (error: unknown) =>
  error instanceof ApiProblem && error.problem.code === 'not-comparable';

function Difference({ first, second, item, roundId, origin }: Props) {
  const { t } = useTranslation('comparison');
  const query = useQuery(differenceQuery({ roundId, cityId: first.id, against: second.id, item, origin }));
  if (isIncomparable(query.error)) return <Notice>{t('differences.no-score')}</Notice>;
  return (
    <Loaded query={query}>
      {(explanation) => <DifferenceFigure explanation={explanation} first={first} second={second} />}
    </Loaded>
  );
}
