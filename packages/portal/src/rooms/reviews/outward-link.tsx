import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A link that opens a tab of its own, and says so. */
export function OutwardLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const { t } = useTranslation('reviews');
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children} {t('evidence.new-tab')}
    </a>
  );
}

/** The address of a file of evidence. Pure. */
export const contentPath = (submissionId: string, evidence: string): string =>
  `/api/v1/submissions/${submissionId}/evidence/${evidence}/content`;
