import type { ReviewWithThread, SubmissionSummary } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../design/parts/notice.tsx';
import { holds, useSession } from '../../session/session.ts';
import { AnswerCard } from './answer-card.tsx';
import { rememberPlace } from './last-place.ts';
import { PointsCard } from './points-card.tsx';
import { QuestionRubric } from './question-rubric.tsx';
import { isIn, neighboursOf, placeOf, type ReviewFilters } from './review-filters.ts';
import { ReviewNext, SavedNotice } from './review-next.tsx';
import { blindQuery, workListQuery } from './review-queries.ts';
import { reviewStep } from './review-step.ts';
import { ReviewThread } from './review-thread.tsx';
import styles from './reviews.module.css';
import { useSetting } from './settings.ts';
import { StepPanel } from './step-panel.tsx';
import type { CataloguedQuestion } from './use-catalogue.ts';
import { useVerdictDraft } from './verdict-draft.ts';

interface Props {
  readonly review: ReviewWithThread;
  readonly submission: SubmissionSummary | undefined;
  readonly known: CataloguedQuestion | undefined;
  readonly filters: ReviewFilters;
}

/** What an evaluator has in front of him: question, answer and evidence; beside them points, verdict and thread. */
export function ReviewDesk({ review, submission, known, filters }: Props) {
  const { t } = useTranslation('reviews');
  const session = useSession();
  const { data: list = [] } = useQuery(workListQuery(filters));
  const { data: blind = [] } = useQuery(blindQuery);
  const items = review.blind ? blind : list.filter((item) => isIn(item, filters.state));
  const { before, after } = neighboursOf(items, review);
  const [goesOn] = useSetting('next');
  const [saved, setSaved] = useState<{ readonly next: typeof after } | null>(null);
  const navigate = useNavigate();
  const place = placeOf(review);
  useEffect(() => rememberPlace(place), [place]);
  const { clear, ...written } = useVerdictDraft();
  const onSaved = () => {
    clear();
    if (!goesOn || !after) return setSaved({ next: after });
    const { submissionId, question } = after;
    void navigate({
      to: '/reviews/$submissionId/$question',
      params: { submissionId, question },
      search: filters,
    });
  };
  const person = {
    subject: session.principal.subject,
    isLead: holds(session, 'review-lead'),
    now: new Date(),
  };
  const step = reviewStep(review, submission, person);
  const question = known?.question;
  return (
    <>
      {review.blind && (
        <Notice title={t('blind.here')}>
          <p>{t('blind.here-about')}</p>
        </Notice>
      )}
      <div className={styles.desk}>
        <div className={styles.deskMain}>
          <AnswerCard review={review} known={known} />
          {known && <QuestionRubric known={known} answer={review.answer} />}
        </div>
        <div className={styles.deskSide}>
          <PointsCard review={review} />
          {saved && <SavedNotice next={saved.next} filters={filters} />}
          <StepPanel key={step} {...{ step, review, question, onSaved }} {...written} />
          <ReviewThread submissionId={review.submissionId} thread={review.thread} known={known} />
          <ReviewNext {...{ before, after, filters }} />
        </div>
      </div>
    </>
  );
}
