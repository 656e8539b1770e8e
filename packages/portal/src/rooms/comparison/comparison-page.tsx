import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { scoredRoundsQuery } from '../scorecard/scorecard.queries.ts';
import { type ChoiceSearch, choiceOf, citiesOf } from './choice.ts';
import { CityPicker } from './city-picker.tsx';
import { Compared } from './compared.tsx';
import styles from './comparison.module.css';

/** Up to four cities of a round side by side; the address holds which. */
export function ComparisonPage() {
  // All words at once: texts that arrive later would hide the page meanwhile, and take the keyboard out of the field.
  const { t } = useTranslation(['comparison', 'scorecard']);
  const rounds = useQuery(scoredRoundsQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={rounds}>
        {(items) =>
          items.length === 0 ? (
            <Notice title={t('no-rounds')} />
          ) : (
            <Comparison
              rounds={items.map(({ round, cities }) => ({
                id: round.id,
                name: round.name,
                count: Math.max(0, ...cities.map((each) => each.cities)),
              }))}
            />
          )
        }
      </Loaded>
    </Page>
  );
}

interface Props {
  readonly rounds: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

function Comparison({ rounds }: Props) {
  const { t } = useTranslation('comparison');
  const search = useSearch({ from: '/signed-in/comparison' });
  const navigate = useNavigate();
  const round = search.round ?? rounds[0]?.id ?? '';
  const cities = citiesOf(search);
  const choose = (choice: ChoiceSearch) =>
    void navigate({ to: '/comparison', search: choice, replace: true });
  return (
    <>
      <Card title={t('cities')}>
        <div className={styles.choice}>
          <SelectField
            label={t('round')}
            value={round}
            options={rounds.map(({ id, name, count }) => ({
              value: id,
              label: t('round-choice', { round: name, count }),
            }))}
            onChange={(id) => choose(choiceOf(id, cities))}
          />
          <CityPicker roundId={round} chosen={cities} onChoose={(ids) => choose(choiceOf(round, ids))} />
        </div>
      </Card>
      {cities.length < 2 ? (
        <Notice title={t('choose-more')}>
          <p>{t('choose-more-words')}</p>
        </Notice>
      ) : (
        <Compared roundId={round} cities={cities} />
      )}
    </>
  );
}
