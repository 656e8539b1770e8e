import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../design/parts/page.tsx';
import { deadlineOf, isOpen } from '../../../facts/rounds.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useSession } from '../../../session/session.ts';
import { useFacts, useSurvey } from '../frame/survey-context.ts';
import { cityQuery } from '../frame/survey-queries.ts';
import { countAreas } from '../model/places.ts';
import { selfScore } from '../model/self-score.ts';
import { PresentPeople } from '../parts/present-people.tsx';
import { ReadOnlyNotice } from '../parts/read-only-notice.tsx';
import styles from '../survey.module.css';
import { AreaCard } from './area-card.tsx';
import { AroundSurvey } from './around-survey.tsx';
import { GoOn } from './go-on.tsx';

/** The whole survey: how far each area is, who sees to it, and where to go on. */
export function OverviewPage() {
  const { t } = useTranslation('survey');
  const formats = useFormats();
  const survey = useSurvey();
  const { profile } = useSession();
  const { submission, round, instrument, places } = survey;
  const facts = useFacts();
  const { data: city } = useQuery(cityQuery(submission.cityId));
  const counts = countAreas(instrument, places, facts);
  const score = selfScore(instrument, facts);
  const barrier = survey.barrier();
  const deadline = deadlineOf(round);
  const isOver = new Date(deadline) <= new Date();
  return (
    <Page
      title={round.name}
      lead={
        <>
          {city?.name ?? '…'}
          {(isOver || isOpen(submission)) && (
            <span>
              {' · '}
              {t(isOver ? 'overview.ended' : 'overview.deadline', {
                deadline: formats.deadline(deadline, profile.timeZone),
              })}
            </span>
          )}
        </>
      }
    >
      {barrier && <ReadOnlyNotice barrier={barrier} />}
      <GoOn counts={counts} isReadOnly={barrier !== undefined} />
      <PresentPeople />
      <AroundSurvey />
      <section className={styles.areas} aria-labelledby="areas">
        <h2 id="areas">{t('overview.areas')}</h2>
        <ul className={styles.cards}>
          {counts.map((count, index) => (
            <li key={count.area}>
              <AreaCard
                number={index + 1}
                count={count}
                points={score?.areas.find(({ area }) => area === count.area)}
              />
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
