import type { Progress } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../design/charts/figure.tsx';
import { KeyList } from '../../design/charts/key-list.tsx';
import type { Mark } from '../../design/charts/marks.tsx';
import { StripPlot } from '../../design/charts/strip-plot.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import { areaRows } from './area-rows.ts';
import { cityWords } from './city-words.ts';
import { TICKS } from './standing-marks.ts';

const BEFORE = { kind: 'sign', tone: 'sample', sign: 'circle', isHollow: true } as const;
const AFTER = { kind: 'sign', tone: 'first', sign: 'circle' } as const;

type Item = Pick<Progress['items'][number], 'from' | 'to'>;

/** A value before and after, and the way between. Pure. */
function changeMarks({ from, to }: Item): Mark[] {
  return [
    ...(from !== null && to !== null ? [{ kind: 'reach', from, to, tone: 'first' } as const] : []),
    ...(from !== null ? [{ ...BEFORE, at: from }] : []),
    ...(to !== null ? [{ ...AFTER, at: to }] : []),
  ];
}

/** Every area in both rounds. */
export function ProgressFigure({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('scorecard');
  const { number, signed } = useFormats();
  const { from, to } = progress;
  const { data } = useInstrument(to.instrument);
  const titleOf = useItemTitle(to.instrument);
  const rows = (data ? areaRows(data.instrument) : []).flatMap((row) => {
    const item = progress.items.find(({ code }) => code === row.code);
    return item ? [{ ...item, ...row, ...titleOf(row.code) }] : [];
  });
  const city = cityWords(progress.city);
  const changes = rows.map(({ change }) => change ?? 0);
  const says = t('progress.drawing', {
    city,
    up: changes.filter((change) => change > 0).length,
    down: changes.filter((change) => change < 0).length,
  });
  const strips = rows.map((row) => ({
    id: row.code,
    label: row.title,
    isBelow: row.isBelow,
    value: signed(row.change),
    marks: changeMarks(row),
  }));
  return (
    <Figure
      words={
        <KeyList
          entries={[
            {
              id: 'before',
              mark: { ...BEFORE, at: 0.5 },
              words: t('progress.key-before', { round: from.round.name }),
            },
            {
              id: 'after',
              mark: { ...AFTER, at: 0.5 },
              words: t('progress.key-after', { round: to.round.name }),
            },
          ]}
        />
      }
      drawing={<StripPlot says={says} strips={strips} domain={[0, 100]} ticks={TICKS} format={String} />}
      tableTitle={t('progress.table')}
      table={
        <DataTable
          caption={t('progress.caption', { city })}
          rows={rows}
          keyOf={({ code }) => code}
          columns={[
            {
              id: 'area',
              title: t('progress.area'),
              isRowName: true,
              cell: ({ title, lang }) => <span lang={lang}>{title}</span>,
            },
            { id: 'from', title: from.round.name, cell: (row) => number(row.from) },
            { id: 'to', title: to.round.name, cell: (row) => number(row.to) },
            { id: 'change', title: t('progress.change'), cell: (row) => signed(row.change) },
          ]}
        />
      }
    />
  );
}
