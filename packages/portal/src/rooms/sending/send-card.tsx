import { dataOf, type Round, type Submission } from '@interlace/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { isOpen } from '../../facts/rounds.ts';
import { useFormats } from '../../i18n/formats.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import styles from './sending.module.css';
import { sendingTime } from './sending.ts';

interface Props {
  readonly submission: Submission;
  readonly round: Round;
  readonly isReady: boolean;
}

/** What sending means, and the button that does it. */
export function SendCard({ submission, round, isReady }: Props) {
  const { t } = useTranslation('sending');
  const session = useSession();
  return (
    <Card title={t('send.title')}>
      {submission.state === 'withdrawn' && <p>{t('send.withdrawn')}</p>}
      {submission.state === 'submitted' && <SentAlready id={submission.id} />}
      {isOpen(submission) && !may(session, 'submitSubmission') && <p>{t('send.by-coordinator')}</p>}
      {isOpen(submission) && may(session, 'submitSubmission') && (
        <Sending submission={submission} round={round} isReady={isReady} />
      )}
    </Card>
  );
}

function SentAlready({ id }: { readonly id: string }) {
  const { t } = useTranslation('sending');
  return (
    <>
      <p>{t('send.sent-already')}</p>
      <Actions>
        <ButtonLink to="/submissions/$id/receipt" params={{ id }}>
          {t('send.to-receipt')}
        </ButtonLink>
      </Actions>
    </>
  );
}

function Sending({ submission, round, isReady }: Props) {
  const { t } = useTranslation('sending');
  const navigate = useNavigate();
  const { id } = submission;
  const time = sendingTime(round, new Date());
  const { run, isRunning, faults } = useCommand(
    (_: undefined, headers) =>
      dataOf(api.POST('/api/v1/submissions/{id}/submit', { params: { path: { id } }, headers })),
    {
      refreshes: [['submission', id], ['submissions']],
      onDone: () => void navigate({ to: '/submissions/$id/receipt', params: { id }, search: { sent: true } }),
    },
  );
  return (
    <>
      <ul className={styles.what}>
        <li>{t('send.version', { version: submission.version + 1 })}</li>
        <li>{t('send.reviewed')}</li>
        <TimeToSend round={round} />
      </ul>
      {faults.whole !== undefined && <Notice kind="bad" title={faults.whole} isAnswer />}
      <Actions>
        {time.kind === 'over' ? (
          <ButtonLink to="/rounds/$id" params={{ id: round.id }}>
            {t('send.ask-extension')}
          </ButtonLink>
        ) : (
          <Button
            kind="primary"
            isDisabled={!isReady || time.kind === 'not-open'}
            isPending={isRunning}
            onPress={() => run(undefined)}
          >
            {t('send.go')}
          </Button>
        )}
      </Actions>
    </>
  );
}

function TimeToSend({ round }: { readonly round: Round }) {
  const { t } = useTranslation('sending');
  const { deadline } = useFormats();
  const { profile } = useSession();
  const time = sendingTime(round, new Date());
  if (time.kind === 'not-open')
    return <li>{t('send.not-open', { opening: deadline(time.opensAt, profile.timeZone) })}</li>;
  const key = time.kind === 'open' ? 'send.reopen' : (`send.${time.kind}` as const);
  return <li>{t(key, { deadline: deadline(time.deadline, profile.timeZone) })}</li>;
}
