import { type Instrument, reasonedPoints } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { placeName, placesOf } from '../../facts/places.ts';
import { useFormats } from '../../i18n/formats.ts';
import type { DerivedQuestion } from './derivation.ts';
import { DerivedReview } from './derived-review.tsx';
import { usePointsReason } from './points-reason.ts';
import styles from './scorecard.module.css';

interface Props {
  readonly question: DerivedQuestion;
  readonly known: Instrument | undefined;
}

/** What a question earned; where a review said something, that beside what the city gave itself. */
export function DerivedPoints({ question, known }: Props) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  const { points, attainable, counts, review } = question;
  const words = {
    points: number(points, Number.isInteger(points) ? 0 : 2),
    attainable: number(attainable, 0),
  };
  return (
    <div className={styles.points}>
      <strong>{counts === 'none' ? t('derivation.left-out') : t('derivation.points-words', words)}</strong>
      {/* What a verdict says is told below, in the language of the page. */}
      {counts !== 'none' && review?.verdict !== 'corrected' && <Because {...{ question, known }} />}
      {review && <DerivedReview review={review} />}
    </div>
  );
}

/** Why it earned that, where the answer itself does not tell it. */
function Because({ question: { code, state, value, points }, known }: Props) {
  const { t } = useTranslation('scorecard');
  const reasonWords = usePointsReason();
  const question = known?.questions.find((one) => one.code === code);
  if (known === undefined || question === undefined) return null;
  const above = placesOf(known).find((place) => place.question.code === question.condition?.question);
  if (state === 'hidden' && above)
    return <small>{t('derivation.not-asked', { number: placeName(above) })}</small>;
  if (state !== 'answered' || value === null) return null;
  const words = reasonWords(reasonedPoints(question, value).reason, points);
  return words && <small>{words}</small>;
}
