import type { SubmissionSummary } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/parts/tag.tsx';

const kinds = { draft: 'accent', submitted: 'good', reopened: 'caution', withdrawn: 'plain' } as const;

/** What state a survey is in. */
export function SurveyState({ state }: Pick<SubmissionSummary, 'state'>) {
  const { t } = useTranslation('rounds');
  return <Tag kind={kinds[state]}>{t(`submission.state.${state}`)}</Tag>;
}
