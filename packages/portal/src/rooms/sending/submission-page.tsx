import type { Round, Submission } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Trail } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Page } from '../../design/parts/page.tsx';
import { useCityName } from '../../facts/names.ts';
import { roundQuery, submissionQuery } from '../../facts/rounds.ts';
import { DocumentsMenu } from './documents-menu.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly isNarrow?: boolean;
  readonly children: (about: { submission: Submission; round: Round }) => ReactNode;
}

/** A page about a submission: what stands above it, and the papers beside its title. */
export function SubmissionPage({ id, title, lead, isNarrow = false, children }: Props) {
  const submission = useQuery(submissionQuery(id));
  return (
    <Page
      title={title}
      lead={lead}
      isNarrow={isNarrow}
      above={submission.data && <SubmissionTrail submission={submission.data} title={title} />}
      aside={<DocumentsMenu submissionId={id} />}
    >
      <Loaded query={submission}>{(loaded) => <WithRound submission={loaded}>{children}</WithRound>}</Loaded>
    </Page>
  );
}

function WithRound({ submission, children }: Pick<Props, 'children'> & { readonly submission: Submission }) {
  const round = useQuery(roundQuery(submission.roundId));
  return <Loaded query={round}>{(loaded) => children({ submission, round: loaded })}</Loaded>;
}

function SubmissionTrail({ submission, title }: { readonly submission: Submission; readonly title: string }) {
  const { t } = useTranslation('sending');
  const cityName = useCityName();
  const round = useQuery(roundQuery(submission.roundId));
  const params = { id: submission.id };
  return (
    <Trail>
      <Link to="/rounds/$id" params={{ id: submission.roundId }}>
        {round.data?.name ?? t('trail.round')}
      </Link>
      <Link to="/submissions/$id" params={params}>
        {t('trail.survey', { city: cityName(submission.cityId) })}
      </Link>
      <span aria-current="page">{title}</span>
    </Trail>
  );
}
