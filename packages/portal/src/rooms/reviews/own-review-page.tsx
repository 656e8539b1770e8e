import type { ReviewWithThread, Submission } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { useFormats } from '../../i18n/formats.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { SubmissionPage } from '../sending/submission-page.tsx';
import { AnswerCard } from './answer-card.tsx';
import { AppealForm } from './appeal-form.tsx';
import { Arrived } from './arrived.tsx';
import { PointsCard } from './points-card.tsx';
import { QuestionRubric } from './question-rubric.tsx';
import { ReplyForm } from './reply-form.tsx';
import { reviewQuery } from './review-queries.ts';
import { ReviewThread } from './review-thread.tsx';
import styles from './reviews.module.css';
import { cataloguedIn } from './use-catalogue.ts';

/** The review of one answer, for the city: replying to a query, and appealing. */
export function OwnReviewPage() {
  const { t } = useTranslation('reviews');
  const { id, question } = useParams({ from: '/signed-in/submissions/$id/reviews/$question' });
  const review = useQuery(reviewQuery(id, question));
  return (
    <SubmissionPage key={question} id={id} title={t('own.one-title')}>
      {({ submission }) => (
        <Loaded query={review}>{(loaded) => <OwnReview review={loaded} submission={submission} />}</Loaded>
      )}
    </SubmissionPage>
  );
}

interface Props {
  readonly review: ReviewWithThread;
  readonly submission: Submission;
}

function OwnReview({ review, submission }: Props) {
  const { t } = useTranslation('reviews');
  const spoken = useInstrument(submission.instrument);
  const known = spoken.data && cataloguedIn(spoken.data, review.question);
  return (
    <div className={styles.desk}>
      <div className={styles.deskMain}>
        <AnswerCard review={review} known={known} />
        {known && <QuestionRubric known={known} answer={review.answer} />}
      </div>
      <div className={styles.deskSide}>
        <OwnStep {...{ review, submission, known }} instrument={spoken.data?.instrument} />
        <PointsCard review={review} />
        <ReviewThread submissionId={review.submissionId} thread={review.thread} known={known} />
        <Link to="/submissions/$id/reviews" params={{ id: submission.id }}>
          {t('own.all')}
        </Link>
      </div>
    </div>
  );
}

function OwnStep({
  review,
  submission,
  ...spoken
}: Props & Pick<Parameters<typeof ReplyForm>[0], 'known' | 'instrument'>) {
  const { t } = useTranslation('reviews');
  const session = useSession();
  const { deadline } = useFormats();
  const [isSent, setSent] = useState(false);
  const { state, dueAt, appealUntil } = review;
  const onSent = () => setSent(true);
  if (submission.validated || submission.state !== 'submitted')
    return submission.validated ? <Notice title={t('own.released')} /> : <Notice title={t('own.paused')} />;
  if (state === 'queried')
    return (
      <Card title={t('reply.title')}>
        <p className={styles.words}>{review.thread.findLast(({ kind }) => kind === 'query')?.text}</p>
        {dueAt && <p>{t('reply.until', { when: deadline(dueAt) })}</p>}
        {may(session, 'replyToQuery') ? (
          <ReplyForm review={review} onSent={onSent} {...spoken} />
        ) : (
          <p>{t('reply.by-others')}</p>
        )}
      </Card>
    );
  if (state === 'appealed') return <Told isNew={isSent} title={t('appeal.open')} />;
  if (state === 'answered' && isSent) return <Told isNew title={t('reply.sent')} />;
  if (appealUntil === null || Date.parse(appealUntil) < Date.now()) return null;
  return (
    <Card title={t('appeal.title')}>
      <p>{t('appeal.until', { when: deadline(appealUntil) })}</p>
      {may(session, 'raiseAppeal') ? (
        <AppealForm review={review} onSent={onSent} />
      ) : (
        <p>{t('appeal.by-coordinator')}</p>
      )}
    </Card>
  );
}

/** What a step has led to; the keyboard comes here from the form that is gone. */
function Told({ title, isNew }: { readonly title: string; readonly isNew: boolean }) {
  const notice = <Notice kind={isNew ? 'good' : 'information'} isAnswer={isNew} title={title} />;
  return isNew ? <Arrived>{notice}</Arrived> : notice;
}
