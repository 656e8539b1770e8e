import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../api/faults.ts';
import { Button } from '../../design/parts/button.tsx';
import { Notice } from '../../design/parts/notice.tsx';

/** The part of the page that says what the review has come to. */
export const WHAT_STANDS = 'what-stands';

const stale: ReadonlySet<string | undefined> = new Set([
  'review-revision-stale',
  'submission-version-stale',
  'review-state-conflict',
]);

/** Where somebody else was first: shows what stands now; what is written in the form stays. */
export function StaleNotice({ faults, onRead }: { readonly faults: Faults; readonly onRead: () => void }) {
  const { t } = useTranslation('reviews');
  const queries = useQueryClient();
  if (!stale.has(faults.code)) return null;
  const read = async () => {
    await queries.invalidateQueries({ queryKey: ['reviews'] });
    onRead();
    // The notice goes with its button; what one came to see is the points as they stand.
    document.getElementById(WHAT_STANDS)?.focus();
  };
  return (
    <Notice kind="caution">
      <p>{t('stale.about')}</p>
      <div>
        <Button onPress={() => void read()}>{t('stale.read')}</Button>
      </div>
    </Notice>
  );
}
