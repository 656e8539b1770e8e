import type { Round, SubmissionSummary } from '@interlace/api-client';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Rows } from '../../design/parts/rows.tsx';
import { boardQuery } from '../../facts/rounds.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { submissionReviewsQuery } from '../reviews/review-queries.ts';
import { unreadListQuery } from './desk.queries.ts';
import {
  mentionsWaiting,
  mostUrgentFirst,
  queriesWaiting,
  sectionsWaiting,
  type Waiting,
} from './waiting.ts';
import { WaitingRow } from './waiting-row.tsx';

interface Props {
  readonly submissions: readonly SubmissionSummary[];
  readonly rounds: readonly Round[];
}

/** Sections, queries and mentions, the most urgent first. */
export function WaitingCard({ submissions, rounds }: Props) {
  const { t } = useTranslation('desk');
  const session = useSession();
  const writes = may(session, 'saveAnswers');
  const boards = useQueries({ queries: writes ? submissions.map(({ id }) => boardQuery(id)) : [] });
  const sent = submissions.filter(({ version, validated }) => version > 0 && !validated);
  const reviews = useQueries({ queries: writes ? sent.map(({ id }) => submissionReviewsQuery(id)) : [] });
  const unread = useQuery(unreadListQuery);
  const items = mostUrgentFirst([
    ...submissions.flatMap(({ id, state }, index) => {
      const board = boards[index]?.data;
      return board && state !== 'submitted' ? sectionsWaiting(id, board, session.principal.subject) : [];
    }),
    ...reviews.flatMap(({ data }) => (data ? queriesWaiting(data) : [])),
    ...mentionsWaiting(unread.data?.items ?? []),
  ]);
  const surveyOf = (item: Waiting) => submissions.find(({ id }) => id === item.submissionId);
  const isPending = [...boards, ...reviews].some((query) => query.isPending);
  return (
    <Card title={t('waiting.title')}>
      {items.length === 0 && <p>{isPending ? '…' : t('waiting.none')}</p>}
      {items.length > 0 && (
        <Rows>
          {items.map((item) => (
            <WaitingRow
              key={JSON.stringify(item)}
              item={item}
              instrument={surveyOf(item)?.instrument}
              timeZone={rounds.find(({ id }) => id === surveyOf(item)?.roundId)?.timeZone}
            />
          ))}
        </Rows>
      )}
      {unread.data !== undefined && unread.data.unread > 0 && (
        <p>
          <Link to="/notifications">{t('waiting.unread', { count: unread.data.unread })}</Link>
        </p>
      )}
    </Card>
  );
}
