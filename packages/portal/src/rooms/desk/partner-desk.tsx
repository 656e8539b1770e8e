import type { SubmissionSummary } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { useCityName } from '../../facts/names.ts';
import { roundsQuery, submissionsQuery } from '../../facts/rounds.ts';
import { useSession } from '../../session/session.ts';
import { SurveyState } from '../rounds/survey-state.tsx';
import styles from './desk.module.css';

/** For a technical partner: the cities it supports, each with its surveys. */
export function PartnerDesk() {
  const { t } = useTranslation('desk');
  const { principal } = useSession();
  const submissions = useQuery(submissionsQuery);
  const nameOf = useCityName();
  const supported = principal.mandates.filter(({ kind }) => kind === 'support').map(({ cityId }) => cityId);
  const cities = [...new Set(supported)].toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)));
  return (
    <Card title={t('partner.title')}>
      {cities.length === 0 && <p>{t('partner.none')}</p>}
      <Loaded query={submissions}>
        {(all) => (
          <Rows>
            {cities.map((cityId) => (
              <Row key={cityId} title={nameOf(cityId)}>
                <Surveys submissions={all.filter((one) => one.cityId === cityId)} />
              </Row>
            ))}
          </Rows>
        )}
      </Loaded>
    </Card>
  );
}

function Surveys({ submissions }: { readonly submissions: readonly SubmissionSummary[] }) {
  const { t } = useTranslation('desk');
  const rounds = useQuery(roundsQuery('all'));
  if (submissions.length === 0) return <p className={styles.soft}>{t('partner.no-survey')}</p>;
  const nameOf = (roundId: string) => rounds.data?.find(({ id }) => id === roundId)?.name ?? '…';
  return (
    <ul className={styles.links}>
      {submissions
        .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
        .map(({ id, roundId, state }) => (
          <li key={id}>
            <Link to="/submissions/$id" params={{ id }}>
              {nameOf(roundId)}
            </Link>{' '}
            <SurveyState state={state} />
          </li>
        ))}
    </ul>
  );
}
