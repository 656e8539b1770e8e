import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design/parts/data-table.tsx';
import { Stack } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { callsByDay, usageQuery } from './api-keys.ts';
import { UsageChart } from './usage-chart.tsx';

/** What was called with a key in the last thirty days, as bars and as a table. */
export function KeyUsage({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation('organisation');
  const formats = useFormats();
  const usage = useQuery(usageQuery(id));
  return (
    <Loaded query={usage}>
      {(told) =>
        told.days.length === 0 ? (
          <p>{t('usage.none')}</p>
        ) : (
          <Stack>
            <UsageChart days={callsByDay(told, new Date())} title={t('usage.chart', { name })} />
            <DataTable
              caption={t('usage.table', { name })}
              rows={told.days}
              keyOf={({ day, routeGroup }) => `${day} ${routeGroup}`}
              columns={[
                { id: 'day', title: t('usage.day'), cell: ({ day }) => formats.day(day), isRowName: true },
                { id: 'group', title: t('usage.group'), cell: ({ routeGroup }) => <code>{routeGroup}</code> },
                { id: 'calls', title: t('usage.calls'), cell: ({ calls }) => formats.number(calls, 0) },
                {
                  id: 'refusals',
                  title: t('usage.refusals'),
                  cell: ({ refusals }) => formats.number(refusals, 0),
                },
              ]}
            />
          </Stack>
        )
      }
    </Loaded>
  );
}
