import type { Round, SubmissionSummary } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Rows } from '../../design/parts/rows.tsx';
import { isOpen, roundsQuery, submissionsQuery } from '../../facts/rounds.ts';
import { inOrder } from '../rounds/deadline.ts';
import styles from './desk.module.css';
import { EarlierSurvey } from './earlier-survey.tsx';
import { NewsCard } from './news-card.tsx';
import { RoundCard } from './round-card.tsx';
import { isCurrent } from './surveys.ts';
import { WaitingCard } from './waiting-card.tsx';

/** For people of a city: their surveys, and what is to be done. */
export function CityDesk() {
  const rounds = useQuery(roundsQuery('mine'));
  const submissions = useQuery(submissionsQuery);
  return (
    <Loaded query={rounds}>
      {(allRounds) => (
        <Loaded query={submissions}>
          {(allSubmissions) => <Surveys rounds={allRounds} submissions={allSubmissions} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  readonly rounds: readonly Round[];
  readonly submissions: readonly SubmissionSummary[];
}

function Surveys({ rounds, submissions }: Props) {
  const { t } = useTranslation('desk');
  const all = inOrder(rounds).map((round) => ({
    round,
    submission: submissions.find(({ roundId }) => roundId === round.id),
  }));
  const current = all.filter(isCurrent);
  const earlier = all.filter((one) => !isCurrent(one) && one.submission !== undefined);
  const begun = current.flatMap(({ submission }) => submission ?? []);
  return (
    <div className={styles.desk}>
      <div className={styles.side}>
        <WaitingCard submissions={begun} rounds={rounds} />
        {current.map(
          ({ round, submission }) =>
            submission && (
              <NewsCard
                key={submission.id}
                submissionId={submission.id}
                round={begun.length > 1 ? round.name : undefined}
                isOpen={isOpen(submission)}
              />
            ),
        )}
      </div>
      <div className={styles.main}>
        {current.length === 0 && (
          <Notice title={t('city.no-round')}>
            <p>{t('city.no-round-about')}</p>
          </Notice>
        )}
        {current.map(({ round, submission }) => (
          <RoundCard key={round.id} round={round} submission={submission} />
        ))}
        {earlier.length > 0 && (
          <Card title={t('city.earlier')}>
            <Rows>
              {earlier.map(
                ({ round, submission }) =>
                  submission && <EarlierSurvey key={round.id} round={round} submission={submission} />,
              )}
            </Rows>
          </Card>
        )}
      </div>
    </div>
  );
}
