import type { Round } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { localeOf } from '../../i18n/languages.ts';
import { participationQuery } from './participation.queries.ts';
import { type Participant, participantsOf } from './participation.ts';
import styles from './rounds.module.css';

/** Which cities of the network have sent, and which have not. */
export function ParticipationCard({ round }: { readonly round: Round }) {
  const { t, i18n } = useTranslation('rounds');
  const participation = useQuery(participationQuery(round));
  const { compare } = new Intl.Collator(localeOf(i18n.language));
  return (
    <Card title={t('office.participation')}>
      <Loaded query={participation}>
        {({ members, scores }) => (
          <Participants participants={participantsOf(members, scores, compare)} timeZone={round.timeZone} />
        )}
      </Loaded>
    </Card>
  );
}

interface Props {
  readonly participants: readonly Participant[];
  readonly timeZone: string;
}

function Participants({ participants, timeZone }: Props) {
  const { t } = useTranslation('rounds');
  const { day, number } = useFormats();
  const sent = participants.filter((one) => one.sent !== null).length;
  return (
    <>
      <p>{t('office.sent-of', { count: participants.length, sent: number(sent, 0) })}</p>
      <DataTable
        caption={t('office.participation')}
        isTitled
        rows={participants}
        keyOf={({ cityId }) => cityId}
        columns={[
          { id: 'city', title: t('office.city'), isRowName: true, cell: ({ name }) => name },
          { id: 'state', title: t('office.state'), cell: (one) => <State participant={one} /> },
          {
            id: 'at',
            title: t('office.sent-at'),
            cell: (one) => (
              <span className={styles.oneLine}>{one.sent ? day(one.sent.submittedAt, timeZone) : '–'}</span>
            ),
          },
          {
            id: 'version',
            title: t('office.version'),
            cell: (one) => number(one.sent?.submissionVersion ?? null, 0),
          },
        ]}
      />
    </>
  );
}

function State({ participant: { sent } }: { readonly participant: Participant }) {
  const { t } = useTranslation('rounds');
  if (sent === null) return <Tag>{t('office.not-sent')}</Tag>;
  return (
    <>
      <Tag kind="good">{t('office.has-sent')}</Tag>{' '}
      {sent.late && <Tag kind="caution">{t('office.late')}</Tag>}
    </>
  );
}
