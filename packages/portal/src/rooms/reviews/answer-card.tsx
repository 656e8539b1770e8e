import type { ReviewWithThread } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { AnswerWords } from './answer-words.tsx';
import { EvidenceList } from './evidence-list.tsx';
import styles from './reviews.module.css';
import type { CataloguedQuestion } from './use-catalogue.ts';

interface Props {
  readonly review: ReviewWithThread;
  readonly known: CataloguedQuestion | undefined;
}

/** A question, and what the city said to it: its answer as it was sent, what it added, and what backs it. */
export function AnswerCard({ review, known }: Props) {
  const { t } = useTranslation('reviews');
  const { answer, correctedAnswer, submissionId, submissionVersion } = review;
  const question = known?.question;
  const additions = [
    ['reason', answer?.reason],
    ['comment', answer?.comment],
  ] as const;
  return (
    <Card
      title={<span lang={known?.lang}>{question?.title ?? review.question}</span>}
      aside={<span className={styles.soft}>{t('answer.version', { version: submissionVersion })}</span>}
    >
      <p lang={known?.lang}>{question?.help.asked}</p>
      <div className={styles.said}>
        <h3>{t('answer.title')}</h3>
        <AnswerWords answer={answer ?? { state: 'unknown' }} known={known} />
      </div>
      {correctedAnswer && (
        <div className={styles.said}>
          <h3>{t('answer.corrected')}</h3>
          <AnswerWords answer={correctedAnswer} known={known} />
        </div>
      )}
      {additions.map(
        ([name, words]) =>
          words && (
            <div key={name}>
              <h3>{t(`answer.${name}`)}</h3>
              <p className={styles.words}>{words}</p>
            </div>
          ),
      )}
      <div>
        <h3>{t('evidence.title')}</h3>
        <EvidenceList submissionId={submissionId} evidence={answer?.evidence ?? []} />
      </div>
    </Card>
  );
}
