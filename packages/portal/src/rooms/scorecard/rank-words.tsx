import type { Rank } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';

/** How sure a place is, in sentences; the published place only beside it. */
export function RankWords({ rank, city }: { readonly rank: Rank; readonly city: string }) {
  const { t } = useTranslation('scorecard');
  const { low, high } = rank.interval;
  const values = { city, low, high, of: rank.of };
  return (
    <p>
      {low === high ? t('rank.words-one', values) : t('rank.words', values)}{' '}
      {t('rank.published', { place: rank.place })}
    </p>
  );
}
