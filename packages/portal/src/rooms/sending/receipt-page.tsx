import type { Round, Submission } from '@interlace/api-client';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Columns } from '../../design/parts/layout.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { HistoryCard } from './history-card.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import { ReopenCard } from './reopen-card.tsx';
import { SubmissionPage } from './submission-page.tsx';
import { WithdrawCard } from './withdraw-card.tsx';

/** What was sent, with its receipts, and the ways back. */
export function ReceiptPage() {
  const { t } = useTranslation('sending');
  const { id } = useParams({ from: '/signed-in/submissions/$id/receipt' });
  return (
    <SubmissionPage id={id} title={t('receipt.title')}>
      {(about) => <Sent {...about} />}
    </SubmissionPage>
  );
}

function Sent({ submission, round }: { readonly submission: Submission; readonly round: Round }) {
  const { t } = useTranslation('sending');
  const { sent, version } = useSearch({ from: '/signed-in/submissions/$id/receipt' });
  return (
    <>
      {sent && submission.state === 'submitted' && (
        <Notice kind="good" title={t('receipt.just-sent')} isAnswer />
      )}
      {submission.state === 'withdrawn' && <Notice kind="caution" title={t('send.withdrawn')} />}
      {submission.late && (
        <Notice kind="caution" title={t('receipt.late')}>
          <p>{t('receipt.late-about')}</p>
        </Notice>
      )}
      {submission.version === 0 ? (
        <NothingSent id={submission.id} />
      ) : (
        <ReceiptCard submission={submission} version={version ?? submission.version} />
      )}
      {submission.history.length > 0 && <HistoryCard submission={submission} />}
      <Columns>
        <ReopenCard submission={submission} round={round} />
        <WithdrawCard submission={submission} round={round} />
      </Columns>
    </>
  );
}

function NothingSent({ id }: { readonly id: string }) {
  const { t } = useTranslation('sending');
  return (
    <>
      <Notice title={t('receipt.none')}>
        <p>{t('receipt.none-about')}</p>
      </Notice>
      <div>
        <ButtonLink to="/submissions/$id/check" params={{ id }} kind="primary">
          {t('receipt.to-check')}
        </ButtonLink>
      </div>
    </>
  );
}
