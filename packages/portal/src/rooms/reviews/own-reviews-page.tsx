import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { SubmissionPage } from '../sending/submission-page.tsx';
import { AreaReviews } from './area-reviews.tsx';
import { OpenQueries } from './open-queries.tsx';
import { submissionReviewsQuery } from './review-queries.ts';
import { questionsByArea } from './use-catalogue.ts';

/** What the review makes of a city's answers, for the city and the partner that supports it. */
export function OwnReviewsPage() {
  const { t } = useTranslation('reviews');
  const { id } = useParams({ from: '/signed-in/submissions/$id/reviews' });
  const reviews = useQuery(submissionReviewsQuery(id));
  return (
    <SubmissionPage id={id} title={t('own.title')} lead={t('own.lead')}>
      {({ submission }) => (
        <Loaded query={reviews}>
          {({ items, released }) => (
            <>
              {released && <Notice kind="good" title={t('own.released')} />}
              <OpenQueries id={id} items={items} instrument={submission.instrument} />
              <ByArea id={id} items={items} instrument={submission.instrument} />
            </>
          )}
        </Loaded>
      )}
    </SubmissionPage>
  );
}

function ByArea({ id, items, instrument }: Parameters<typeof OpenQueries>[0]) {
  const spoken = useInstrument(instrument);
  const reviews = new Map(items.map((item) => [item.question, item]));
  return (
    <Loaded query={spoken}>
      {(localised) =>
        questionsByArea(localised.instrument).map(({ code, title, questions }) => {
          const rows = questions.flatMap((question) => {
            const review = reviews.get(question.code);
            return review ? [{ question, review }] : [];
          });
          return rows.length > 0 && <AreaReviews key={code} {...{ id, title, rows }} />;
        })
      }
    </Loaded>
  );
}
