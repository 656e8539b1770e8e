import { CatchBoundary } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../api/faults.ts';
import { reloadIfReachable } from '../../api/reach.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface Props {
  /** While its file is on its way. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** Part of a page whose file comes after the page; where it does not, the rest of the page stays. */
export function Late({ fallback, children }: Props) {
  return (
    <CatchBoundary getResetKey={() => 0} errorComponent={FailedPart}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </CatchBoundary>
  );
}

/** In place of a part that could not be shown. */
export function FailedPart({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const { t: problemText } = useTranslation('problems');
  return (
    <Notice kind="bad" title={faultsOf(problemText, error).whole} isAnswer>
      <Button onPress={() => void reloadIfReachable()}>{t('again')}</Button>
    </Notice>
  );
}
