import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { AssignForm } from './assign-form.tsx';
import type { ReviewFilters } from './review-filters.ts';

/** For the review lead: shares what is open among people, by rules. */
export function AssignOpen({ filters }: { readonly filters: ReviewFilters }) {
  const { t } = useTranslation('reviews');
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{t('assign.button')}</Button>
      <Dialog title={t('assign.title')} isOpen={isOpen} onClose={() => setOpen(false)} isWide>
        <AssignForm filters={filters} onClose={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}
