import type { Round, SubmissionSummary } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { submissionsQuery } from '../../facts/rounds.ts';
import { BeginSurvey } from './begin-survey.tsx';
import { SurveyState } from './survey-state.tsx';

/** The survey of the own city in a round, or the way to begin it. */
export function OwnSubmissionCard({ round }: { readonly round: Round }) {
  const { t } = useTranslation('rounds');
  const submissions = useQuery(submissionsQuery);
  return (
    <Card title={t('submission.title')}>
      <Loaded query={submissions}>
        {(all) => {
          const own = all.find(({ roundId }) => roundId === round.id);
          return own ? <Begun submission={own} /> : <BeginSurvey round={round} />;
        }}
      </Loaded>
    </Card>
  );
}

function Begun({ submission: { id, state, version } }: { readonly submission: SubmissionSummary }) {
  const { t } = useTranslation('rounds');
  return (
    <>
      <p>
        <SurveyState state={state} />
      </p>
      <Actions>
        <ButtonLink to="/submissions/$id" params={{ id }} kind="primary">
          {t('submission.go')}
        </ButtonLink>
        <ButtonLink to="/submissions/$id/board" params={{ id }}>
          {t('submission.board')}
        </ButtonLink>
        {version > 0 && (
          <ButtonLink to="/submissions/$id/receipt" params={{ id }}>
            {t('submission.receipt')}
          </ButtonLink>
        )}
      </Actions>
    </>
  );
}
