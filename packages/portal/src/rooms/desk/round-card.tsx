import type { Round, Submission, SubmissionSummary } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { isOpen, submissionQuery } from '../../facts/rounds.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { BeginSurvey } from '../rounds/begin-survey.tsx';
import { DaysLeft, DeadlineWords } from '../rounds/deadline-words.tsx';
import { AreaList } from './area-list.tsx';
import styles from './desk.module.css';

interface Props {
  readonly round: Round;
  readonly submission: SubmissionSummary | undefined;
}

/** A round one works in: until when, how far, and the way on. */
export function RoundCard({ round, submission }: Props) {
  const { t } = useTranslation('desk');
  return (
    <Card
      title={
        <Link to="/rounds/$id" params={{ id: round.id }}>
          {round.name}
        </Link>
      }
      aside={<DaysLeft round={round} />}
    >
      <dl className={styles.deadline}>
        <dt>{t('city.deadline')}</dt>
        <dd>
          <DeadlineWords round={round} />
        </dd>
      </dl>
      {submission ? <Begun id={submission.id} /> : <BeginSurvey round={round} />}
    </Card>
  );
}

function Begun({ id }: { readonly id: string }) {
  const submission = useQuery(submissionQuery(id));
  return (
    <Loaded query={submission}>
      {(loaded) => (
        <>
          <SentVersion submission={loaded} />
          <WaysOn submission={loaded} />
          {isOpen(loaded) && <AreaList submission={loaded} />}
        </>
      )}
    </Loaded>
  );
}

function SentVersion({ submission: { state, version, id } }: { readonly submission: Submission }) {
  const { t } = useTranslation('desk');
  if (state !== 'submitted') return null;
  return (
    <p>
      {t('city.sent-version', { version })}{' '}
      <Link to="/submissions/$id/receipt" params={{ id }}>
        {t('city.receipt')}
      </Link>
    </p>
  );
}

function WaysOn({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation('desk');
  const session = useSession();
  const { id, lastQuestion } = submission;
  const params = { id };
  const mayWrite = isOpen(submission) && may(session, 'saveAnswers');
  return (
    <Actions>
      {mayWrite && lastQuestion !== null ? (
        <ButtonLink
          kind="primary"
          to="/submissions/$id/questions/$question"
          params={{ id, question: lastQuestion }}
        >
          {t('city.go-on')}
        </ButtonLink>
      ) : (
        <ButtonLink kind={mayWrite ? 'primary' : 'plain'} to="/submissions/$id" params={params}>
          {t(mayWrite ? 'city.open' : 'city.read')}
        </ButtonLink>
      )}
      <ButtonLink to="/submissions/$id/board" params={params}>
        {t('city.board')}
      </ButtonLink>
      {isOpen(submission) && may(session, 'submitSubmission') && (
        <ButtonLink to="/submissions/$id/check" params={params}>
          {t('city.check')}
        </ButtonLink>
      )}
    </Actions>
  );
}
