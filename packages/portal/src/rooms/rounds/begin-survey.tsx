import { dataOf, type Round } from '@interlace/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { deadlineOf } from '../../facts/rounds.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';

/** Begins the own city's survey in a round, where it can be begun. */
export function BeginSurvey({ round }: { readonly round: Round }) {
  const { t } = useTranslation('rounds');
  const session = useSession();
  const navigate = useNavigate();
  const begin = useCommand(
    (_: undefined, headers) =>
      dataOf(api.POST('/api/v1/submissions', { headers, body: { roundId: round.id } })),
    {
      refreshes: [['submissions']],
      onDone: ({ id }) => void navigate({ to: '/submissions/$id', params: { id } }),
    },
  );
  if (round.state === 'announced') return <p>{t('submission.not-open')}</p>;
  if (new Date(deadlineOf(round)) <= new Date()) return <p>{t('submission.over')}</p>;
  return (
    <>
      <p>{t('submission.none')}</p>
      {begin.faults.whole !== undefined && <Notice kind="bad" title={begin.faults.whole} isAnswer />}
      {may(session, 'createSubmission') ? (
        <Actions>
          <Button kind="primary" isPending={begin.isRunning} onPress={() => begin.run(undefined)}>
            {t('submission.begin')}
          </Button>
        </Actions>
      ) : (
        <p>{t('submission.begin-by')}</p>
      )}
    </>
  );
}
