import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import type { DerivedQuestion } from './derivation.ts';
import { isVerdictReason } from './verdict-reasons.ts';

interface Props {
  readonly review: NonNullable<DerivedQuestion['review']>;
}

/** What the review said of an answer, beside the points the city gave itself. */
export function DerivedReview({ review: { verdict, reason, selfPoints, selfAttainable } }: Props) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  if (verdict === 'accepted') return <small>{t('derivation.accepted')}</small>;
  return (
    <>
      <small>
        {isVerdictReason(reason)
          ? t('derivation.corrected', { reason: t(`derivation.verdict.${reason}`) })
          : t('derivation.corrected-plain')}
      </small>
      <small>
        {t('derivation.self', { points: number(selfPoints, 2), attainable: number(selfAttainable, 0) })}
      </small>
    </>
  );
}
