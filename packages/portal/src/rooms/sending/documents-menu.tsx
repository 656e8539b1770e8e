import type { SubmissionSummary } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../design/parts/icon.tsx';
import { Menu } from '../../design/parts/menu.tsx';
import { submissionQuery } from '../../facts/rounds.ts';
import { localeOf } from '../../i18n/languages.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { documentAddresses } from './documents.ts';

/** The answers on paper and as a workbook, in the language of the page. */
export function DocumentsMenu({ submissionId }: { readonly submissionId: string }) {
  const { data } = useQuery(submissionQuery(submissionId));
  return data === undefined ? null : <DocumentChoices submission={data} />;
}

function DocumentChoices({ submission }: { readonly submission: SubmissionSummary }) {
  const { t, i18n } = useTranslation('sending');
  const session = useSession();
  const navigate = useNavigate();
  const addresses = documentAddresses(submission, localeOf(i18n.language));
  const fetched = (['empty', 'filled', 'workbook'] as const)
    .filter((id) => id !== 'workbook' || may(session, 'getWorkbook'))
    .map((id) => ({
      id,
      label: t(`documents.${id}`),
      // Files to be kept: the browser stays where it is.
      onChoose: () => window.location.assign(addresses[id]),
    }));
  const bringBack = {
    id: 'bring-back',
    label: t('documents.bring-back'),
    onChoose: () => void navigate({ to: '/submissions/$id/workbook', params: { id: submission.id } }),
  };
  return (
    <Menu
      name={t('documents.title')}
      label={
        <>
          <Icon name="document" />
          {t('documents.title')}
        </>
      }
      choices={may(session, 'saveAnswers') ? [...fetched, bringBack] : fetched}
    />
  );
}
