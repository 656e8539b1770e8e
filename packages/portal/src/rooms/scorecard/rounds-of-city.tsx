import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import styles from './scorecard.module.css';
import { type CityRound, scoredRoundsQuery, scoresQuery } from './scorecard.queries.ts';
import { scoresByCity } from './scored-rounds.ts';

/** The other rounds of the city one may see, where there are any. */
export function RoundsOfCity({ at: { cityId } }: { readonly at: CityRound }) {
  const { t } = useTranslation('scorecard');
  const scores = useQuery({ ...scoresQuery, enabled: may(useSession(), 'listScores') });
  const rounds = useQuery(scoredRoundsQuery);
  const own = scores.data?.filter((score) => score.cityId === cityId) ?? [];
  const names = rounds.data?.map(({ round }) => round) ?? [];
  const [city] = scoresByCity(own, names, String);
  if (city === undefined || city.rounds.length < 2) return null;
  return (
    <nav aria-label={t('rounds')} className={styles.rounds}>
      {city.rounds.toReversed().map(({ id, name }) => (
        <Link
          key={id}
          to="/cities/$cityId/rounds/$roundId"
          params={{ cityId, roundId: id }}
          className={styles.round}
          activeOptions={{ includeSearch: false }}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
