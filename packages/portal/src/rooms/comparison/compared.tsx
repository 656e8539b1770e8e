import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isMissing } from '../../api/queries.ts';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { comparisonQuery } from './comparison.queries.ts';
import { DifferencesCard } from './differences-card.tsx';
import { PlacesCard } from './places-card.tsx';
import { ProfileCard } from './profile-card.tsx';

interface Props {
  readonly roundId: string;
  readonly cities: readonly string[];
}

/** The cities side by side: profiles, places, and where the differences come from. */
export function Compared({ roundId, cities }: Props) {
  const { t } = useTranslation(['comparison', 'scorecard']);
  const query = useQuery(comparisonQuery(roundId, cities));
  if (isMissing(query.error)) return <Notice kind="caution" isAnswer title={t('missing-city')} />;
  return (
    <Loaded query={query}>
      {(comparison) => {
        const { sample, round } = comparison;
        return (
          <>
            <p>
              {t('sample', {
                cities: sample.cities,
                round: round.name,
                origin: t(`scorecard:origin.${sample.origin}`),
                method: sample.methodVersion,
              })}
            </p>
            <ProfileCard comparison={comparison} />
            <PlacesCard comparison={comparison} />
            <DifferencesCard key={cities.join()} comparison={comparison} />
          </>
        );
      }}
    </Loaded>
  );
}
