import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { useCityName } from '../../facts/names.ts';
import { useSession } from '../../session/session.ts';
import styles from './scorecard.module.css';
import { scoredRoundsQuery, scoresQuery } from './scorecard.queries.ts';
import { type CityScores, scoresByCity } from './scored-rounds.ts';

/** The way to a scorecard: people of a city come to their latest one at once, others choose among the cities they work with. */
export function ChooseScorecardPage() {
  const { t } = useTranslation('scorecard');
  const { principal } = useSession();
  const scores = useQuery(scoresQuery);
  const rounds = useQuery(scoredRoundsQuery);
  const cityName = useCityName();
  const isCity = principal.organisation.kind === 'city';
  const cities = scoresByCity(scores.data ?? [], rounds.data?.map(({ round }) => round) ?? [], cityName);
  const [own] = cities;
  const [latest] = own?.rounds ?? [];
  if (isCity && own && latest) {
    const params = { cityId: own.cityId, roundId: latest.id };
    return <Navigate to="/cities/$cityId/rounds/$roundId" params={params} replace />;
  }
  return (
    <Page title={t('choose.title')} lead={t('choose.lead')}>
      <Loaded query={scores}>
        {() => (
          <Loaded query={rounds}>
            {() =>
              cities.length > 0 ? (
                <Rows>
                  {cities.map((city) => (
                    <CityRow key={city.cityId} city={city} name={cityName(city.cityId)} />
                  ))}
                </Rows>
              ) : (
                <Notice title={t('choose.nothing')}>
                  <p>{t(isCity ? 'choose.nothing-own' : 'choose.nothing-other')}</p>
                </Notice>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function CityRow({ city: { cityId, rounds }, name }: { readonly city: CityScores; readonly name: string }) {
  const { t } = useTranslation('scorecard');
  return (
    <Row title={name}>
      <nav aria-label={t('choose.rounds', { city: name })} className={styles.rounds}>
        {rounds.map(({ id, name: round }) => (
          <Link
            key={id}
            to="/cities/$cityId/rounds/$roundId"
            params={{ cityId, roundId: id }}
            className={styles.round}
          >
            {round}
          </Link>
        ))}
      </nav>
    </Row>
  );
}
