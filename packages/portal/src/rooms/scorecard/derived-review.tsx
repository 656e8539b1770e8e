import { correctionReasons } from '@interlace/contracts/correction-reasons';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import type { DerivedQuestion } from './derivation.ts';

interface Props {
  readonly review: NonNullable<DerivedQuestion['review']>;
}

/** What the review said of an answer, beside the points the city gave itself. */
export function DerivedReview({ review: { verdict, reason, selfPoints, selfAttainable } }: Props) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  // A later release may know more reasons than this page.
  const known = correctionReasons.find((one) => one === reason);
  if (verdict === 'accepted') return <small>{t('derivation.accepted')}</small>;
  return (
    <>
      <small>
        {known
          ? t('derivation.corrected', { reason: t(`derivation.verdict.${known}`) })
          : t('derivation.corrected-plain')}
      </small>
      <small>
        {t('derivation.self', { points: number(selfPoints, 2), attainable: number(selfAttainable, 0) })}
      </small>
    </>
  );
}
