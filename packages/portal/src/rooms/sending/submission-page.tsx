import type { Round, Submission } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Page } from '../../design/parts/page.tsx';
import { roundQuery, submissionQuery } from '../../facts/rounds.ts';
import { SurveyTrail } from '../../facts/survey-trail.tsx';
import { DocumentsMenu } from './documents-menu.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: (about: { submission: Submission; round: Round }) => ReactNode;
}

/** A page about a survey as a whole: where it lies, and the papers beside its title. */
export function SubmissionPage({ id, title, lead, children }: Props) {
  const submission = useQuery(submissionQuery(id));
  return (
    <Page
      title={title}
      lead={lead}
      above={<SurveyTrail id={id} title={title} />}
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
