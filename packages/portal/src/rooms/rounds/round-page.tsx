import type { Round } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Stack, Trail } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Page } from '../../design/parts/page.tsx';
import { roundQuery } from '../../facts/rounds.ts';
import { holds, useSession } from '../../session/session.ts';
import { CloseRoundCard } from './close-round-card.tsx';
import { DaysLeft } from './deadline-words.tsx';
import { ExtensionCard } from './extension-card.tsx';
import { ExtensionRequests } from './extension-requests.tsx';
import { OwnSubmissionCard } from './own-submission-card.tsx';
import { ParticipationCard } from './participation-card.tsx';
import { RoundDocuments, RoundFacts } from './round-facts.tsx';
import { RoundTags } from './round-tags.tsx';
import styles from './rounds.module.css';
import { ScheduleCard } from './schedule-card.tsx';

/** One round: its facts, what the own city does in it, and what an office sees to. */
export function RoundPage() {
  const { t } = useTranslation('rounds');
  const { id } = useParams({ from: '/signed-in/rounds/$id' });
  const round = useQuery(roundQuery(id));
  return (
    <Page
      title={round.data?.name ?? t('round.facts')}
      above={
        <Trail>
          <Link to="/rounds">{t('title')}</Link>
          <span aria-current="page">{round.data?.name}</span>
        </Trail>
      }
      aside={
        round.data && (
          <span className={styles.tags}>
            <DaysLeft round={round.data} />
            <RoundTags round={round.data} />
          </span>
        )
      }
    >
      <Loaded query={round}>{(loaded) => <RoundParts round={loaded} />}</Loaded>
    </Page>
  );
}

function RoundParts({ round }: { readonly round: Round }) {
  const session = useSession();
  const isOfCity = round.isMine && session.principal.organisation.kind === 'city';
  const isOfOffice =
    holds(session, 'platform-administrator') || (round.isMine && holds(session, 'network-manager'));
  return (
    <>
      <div className={styles.about}>
        <RoundFacts round={round} />
        <Stack>
          {isOfCity && <OwnSubmissionCard round={round} />}
          {isOfCity && <ExtensionCard round={round} />}
          <RoundDocuments round={round} />
        </Stack>
      </div>
      {isOfOffice && (
        <>
          <ExtensionRequests round={round} />
          {holds(session, 'network-manager') && <ParticipationCard round={round} />}
          <ScheduleCard round={round} />
          <CloseRoundCard round={round} />
        </>
      )}
    </>
  );
}
