import type { SubmissionReviews, SubmissionSummary } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Trail } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { Progress } from '../../design/parts/progress.tsx';
import { areaTitles, useInstrument } from '../../facts/instrument.ts';
import { citiesQuery, useCityName } from '../../facts/names.ts';
import { roundQuery, submissionQuery } from '../../facts/rounds.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { AcceptOpen } from './accept-open.tsx';
import { Arrived } from './arrived.tsx';
import { ReleaseCard } from './release-card.tsx';
import { doneOf, releaseState } from './release-state.ts';
import { submissionReviewsQuery } from './review-queries.ts';
import styles from './reviews.module.css';

/** How far the review of a city has come, and its release. */
export function CityProgressPage() {
  const { t } = useTranslation('reviews');
  const { submissionId } = useParams({ from: '/signed-in/reviews/cities/$submissionId' });
  const cityName = useCityName();
  const submission = useQuery(submissionQuery(submissionId));
  const reviews = useQuery(submissionReviewsQuery(submissionId));
  const round = useQuery({
    ...roundQuery(submission.data?.roundId ?? ''),
    enabled: submission.data !== undefined,
  });
  const city = submission.data ? cityName(submission.data.cityId) : '…';
  return (
    <Page
      title={t('city.title', { city })}
      lead={round.data?.name}
      above={
        <Trail>
          <Link to="/reviews">{t('pages.list')}</Link>
          <Link to="/reviews/cities">{t('pages.cities')}</Link>
          <span>{city}</span>
        </Trail>
      }
    >
      <Loaded query={submission}>
        {(loaded) => (
          <Loaded query={reviews}>
            {(reviewed) => <CityProgress reviewed={reviewed} submission={loaded} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface Props {
  readonly submission: SubmissionSummary;
  readonly reviewed: SubmissionReviews;
}

function CityProgress({ submission, reviewed }: Props) {
  const { t } = useTranslation('reviews');
  const session = useSession();
  const [isHere, setHere] = useState(false);
  const cities = useQuery(citiesQuery);
  const city = cities.data?.find(({ id }) => id === submission.cityId)?.name;
  const spoken = useInstrument(submission.instrument);
  const titles = spoken.data && areaTitles(spoken.data.instrument);
  const order = [...(titles?.keys() ?? [])];
  const areas = [...Map.groupBy(reviewed.items, ({ area }) => area)].toSorted(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
  const state = releaseState(reviewed.items, new Date());
  const released = (
    <Notice
      kind="good"
      title={t('city.released', { city: city ?? '…', version: reviewed.submissionVersion })}
    />
  );
  return (
    <>
      {reviewed.released && (isHere ? <Arrived>{released}</Arrived> : released)}
      {!reviewed.released && submission.state === 'reopened' && <Notice title={t('step.reopened')} />}
      <div className={styles.desk}>
        <div className={styles.deskMain}>
          <Card title={t('city.areas')}>
            <ul className={styles.areas}>
              {areas.map(([area, items]) => (
                <li key={area}>
                  <Progress
                    label={titles?.get(area) ?? area}
                    value={doneOf(items)}
                    of={items.length}
                    words={t('counts.of', { done: doneOf(items), all: items.length })}
                  />
                  <Link to="/reviews" search={{ city: submission.cityId, round: submission.roundId, area }}>
                    {t('city.to-area', { area: titles?.get(area) ?? area })}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        </div>
        <div className={styles.deskSide}>
          {!reviewed.released && submission.state === 'submitted' && (
            // The name of the city has to be typed for these, so it has to be known.
            <Loaded query={cities}>
              {() =>
                city !== undefined && (
                  <>
                    {may(session, 'acceptAnswers') && <AcceptOpen {...{ city, reviewed }} />}
                    {may(session, 'validateSubmission') && (
                      <ReleaseCard
                        {...{ city, state, reviewed, submission }}
                        onReleased={() => setHere(true)}
                      />
                    )}
                  </>
                )
              }
            </Loaded>
          )}
        </div>
      </div>
    </>
  );
}
