import { dataOf, type Round, type RoundSchedule } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './rounds.module.css';

/** Reminders of a round: to come and sent. */
export function ScheduleCard({ round: { id } }: { readonly round: Round }) {
  const { t } = useTranslation('rounds');
  const schedule = useQuery({
    queryKey: ['rounds', id, 'schedule'],
    queryFn: () => dataOf(api.GET('/api/v1/rounds/{id}/schedule', { params: { path: { id } } })),
  });
  return (
    <Card title={t('office.schedule')}>
      <p>{t('office.schedule-about')}</p>
      <Loaded query={schedule}>{(loaded) => <Reminders schedule={loaded} />}</Loaded>
    </Card>
  );
}

function Reminders({ schedule: { planned, sent, timeZone } }: { readonly schedule: RoundSchedule }) {
  const { t } = useTranslation('rounds');
  const done = sent.map(({ sentAt, ...rest }) => ({ at: sentAt, ...rest }));
  return (
    <>
      {planned.length === 0 ? (
        <p>{t('office.no-planned')}</p>
      ) : (
        <ReminderTable caption={t('office.planned')} reminders={planned} timeZone={timeZone} />
      )}
      {done.length === 0 ? (
        <p>{t('office.no-sent')}</p>
      ) : (
        <ReminderTable caption={t('office.sent')} reminders={done} timeZone={timeZone} />
      )}
    </>
  );
}

interface TableProps {
  readonly caption: string;
  readonly reminders: RoundSchedule['planned'];
  readonly timeZone: string;
}

function ReminderTable({ caption, reminders, timeZone }: TableProps) {
  const { t } = useTranslation('rounds');
  const { deadline, number } = useFormats();
  return (
    <DataTable
      caption={caption}
      rows={reminders}
      keyOf={({ at, deadline: due }) => `${at} ${due}`}
      columns={[
        {
          id: 'when',
          title: t('office.when'),
          isRowName: true,
          cell: ({ at }) => <OneLine>{deadline(at, timeZone)}</OneLine>,
        },
        { id: 'days', title: t('office.days'), isFigure: true, cell: ({ days }) => number(days, 0) },
        {
          id: 'deadline',
          title: t('office.deadline'),
          cell: ({ deadline: due }) => <OneLine>{deadline(due, timeZone)}</OneLine>,
        },
        { id: 'cities', title: t('office.cities'), isFigure: true, cell: ({ cities }) => number(cities, 0) },
      ]}
    />
  );
}

const OneLine = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.oneLine}>{children}</span>
);
