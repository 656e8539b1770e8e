import type { PreviousReview } from '@interlace/api-client';
import type { Question } from '@interlace/instruments';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../../design/parts/actions.tsx';
import { Button } from '../../../design/parts/button.tsx';
import { Tag } from '../../../design/parts/tag.tsx';
import { useFormats } from '../../../i18n/formats.ts';
import { useSurvey } from '../frame/survey-context.ts';
import { previousQuery } from '../frame/survey-queries.ts';
import { useAnswerWords } from '../parts/answer-words.ts';
import { focusTitle } from '../parts/focus-title.ts';
import styles from '../survey.module.css';
import { type AnswerDraft, isSameAnswer } from '../work/answer-draft.ts';

interface Props {
  readonly question: Question;
  readonly shown: AnswerDraft;
  readonly isReadOnly: boolean;
  readonly onKeep: (draft: AnswerDraft, options: { kept: true }) => void;
}

/** What the city answered in the round before, and what was said of it; one press keeps it. */
export function PreviousAnswer({ question, shown, isReadOnly, onKeep }: Props) {
  const { t } = useTranslation('survey');
  const words = useAnswerWords();
  const { id } = useSurvey();
  const { data } = useQuery(previousQuery(id));
  const before = data?.previous?.answers.find((one) => one.question === question.code);
  if (!data?.previous || !before) return null;
  const { state, value, reason, comment } = before.answer;
  const draft: AnswerDraft = { state, value, reason, comment: shown.comment ?? comment };
  const isKept = isSameAnswer(draft, shown);
  const keep = () => {
    onKeep(draft, { kept: true });
    focusTitle();
  };
  return (
    <aside className={styles.previous} aria-label={t('previous.label')}>
      <p className={styles.quiet}>{t('previous.round', { round: data.previous.roundName })}</p>
      <p className={styles.value}>{words(question, before.answer)}</p>
      {comment && <p className={styles.quiet}>{comment}</p>}
      {before.review && <Verdict question={question} review={before.review} />}
      {!before.fits && <p className={styles.quiet}>{t('previous.differs')}</p>}
      {!isReadOnly && before.fits && !isKept && (
        <Actions>
          <Button onPress={keep}>{t('previous.keep')}</Button>
          <span className={styles.quiet}>{t('previous.change')}</span>
        </Actions>
      )}
      {isKept && <Tag kind="good">{t('previous.kept')}</Tag>}
    </aside>
  );
}

function Verdict({ question, review }: { readonly question: Question; readonly review: PreviousReview }) {
  const { t } = useTranslation('survey');
  const { number } = useFormats();
  const words = useAnswerWords();
  const points = number(review.points, Number.isInteger(review.points) ? 0 : 1);
  const corrected = review.correctedAnswer;
  return (
    <>
      <p>
        <Tag kind={review.verdict === 'accepted' ? 'good' : 'caution'}>{t(`previous.${review.verdict}`)}</Tag>{' '}
        {t('previous.points', { points, count: review.attainable })}
      </p>
      {review.reason && <p className={styles.quiet}>{t(`previous.reason.${review.reason}`)}</p>}
      {corrected && (
        <p className={styles.quiet}>
          {t('previous.corrected-answer', {
            answer: words(question, { state: corrected.state, value: corrected.value ?? null }),
          })}
        </p>
      )}
    </>
  );
}
