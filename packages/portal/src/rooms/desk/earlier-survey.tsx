import type { Round, SubmissionSummary } from '@interlace/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Row } from '../../design/parts/rows.tsx';
import { SurveyState } from '../rounds/survey-state.tsx';

interface Props {
  readonly round: Round;
  readonly submission: SubmissionSummary;
}

/** A survey of a round that is over. */
export function EarlierSurvey({ round, submission }: Props) {
  const { t } = useTranslation('desk');
  const params = { id: submission.id };
  return (
    <Row
      title={
        <Link to="/submissions/$id" params={params}>
          {round.name}
        </Link>
      }
      facts={
        submission.version > 0 && (
          <Link to="/submissions/$id/receipt" params={params}>
            {t('city.receipt')}
          </Link>
        )
      }
      aside={<SurveyState state={submission.state} />}
    />
  );
}
