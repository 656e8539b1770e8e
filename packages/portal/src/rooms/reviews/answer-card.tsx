import type { ReviewWithThread } from '@interlace/api-client';
import type { Question } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { AnswerWords } from './answer-words.tsx';
import { EvidenceList } from './evidence-list.tsx';
import styles from './reviews.module.css';

interface Props {
  readonly review: ReviewWithThread;
  readonly question: Question | undefined;
}

/** What the city said: its answer as it was sent, what it added, and what backs it. */
export function AnswerCard({
  review: { answer, correctedAnswer, submissionId, submissionVersion },
  question,
}: Props) {
  const { t } = useTranslation('reviews');
  return (
    <Card
      title={t('answer.title')}
      aside={<span className={styles.soft}>{t('answer.version', { version: submissionVersion })}</span>}
    >
      <AnswerWords answer={answer ?? { state: 'unknown' }} question={question} />
      {correctedAnswer && (
        <div className={styles.corrected}>
          <h3>{t('answer.corrected')}</h3>
          <AnswerWords answer={correctedAnswer} question={question} />
        </div>
      )}
      {answer?.reason && (
        <div>
          <h3>{t('answer.reason')}</h3>
          <p className={styles.words}>{answer.reason}</p>
        </div>
      )}
      {answer?.comment && (
        <div>
          <h3>{t('answer.comment')}</h3>
          <p className={styles.words}>{answer.comment}</p>
        </div>
      )}
      <div>
        <h3>{t('evidence.title')}</h3>
        <EvidenceList submissionId={submissionId} evidence={answer?.evidence ?? []} />
      </div>
    </Card>
  );
}
