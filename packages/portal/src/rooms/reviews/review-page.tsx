import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Trail } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Page } from '../../design/parts/page.tsx';
import { useCityName } from '../../facts/names.ts';
import { ReviewDesk } from './review-desk.tsx';
import { reviewQuery } from './review-queries.ts';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useCatalogue } from './use-catalogue.ts';

/** The review of one answer, for an evaluator. */
export function ReviewPage() {
  const { t } = useTranslation('reviews');
  const { submissionId, question } = useParams({ from: '/signed-in/reviews/$submissionId/$question' });
  const filters = useSearch({ from: '/signed-in/reviews/$submissionId/$question' });
  const catalogue = useCatalogue();
  const cityName = useCityName();
  const query = useQuery(reviewQuery(submissionId, question));
  const submission = catalogue.submissions.find(({ id }) => id === submissionId);
  const known = catalogue.questionOf(submissionId, question);
  const city = submission ? cityName(submission.cityId) : '…';
  return (
    <Page
      key={`${submissionId}/${question}`}
      title={t('answer.page', { city, area: known?.area ?? '…' })}
      above={
        <Trail>
          <Link to="/reviews" search={filters}>
            {t('pages.list')}
          </Link>
          <Link to="/reviews/cities/$submissionId" params={{ submissionId }}>
            {city}
          </Link>
          <span>{known?.number ?? '…'}</span>
        </Trail>
      }
      aside={<ShortcutHelp place="answer" />}
    >
      <Loaded query={query}>{(review) => <ReviewDesk {...{ review, submission, known, filters }} />}</Loaded>
    </Page>
  );
}
