import { useTranslation } from 'react-i18next';
import { Figure } from '../../design/charts/figure.tsx';
import { KeyList } from '../../design/charts/key-list.tsx';
import type { Mark } from '../../design/charts/marks.tsx';
import { StripPlot } from '../../design/charts/strip-plot.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { type ComparedCity, type ComparedItem, valueIn } from './compared-cities.ts';
import { placeTicks } from './place-ticks.ts';

interface Props {
  readonly cities: readonly ComparedCity[];
  readonly item: ComparedItem;
  readonly title: string;
}

/** Places as intervals, from the first to the last of the round. */
export function PlacesFigure({ cities, item, title }: Props) {
  const { t } = useTranslation(['comparison', 'scorecard']);
  const { number } = useFormats();
  const rows = cities.map((city) => ({ ...city, value: valueIn(item, city.id) }));
  const of = rows.find(({ value }) => value?.rank)?.value?.rank?.of ?? 0;
  const strips = rows.flatMap(({ id, name, look, value }) => {
    const interval = value?.rank?.interval;
    if (interval === undefined) return [];
    const { low, median, high } = interval;
    const { tone } = look;
    const marks: Mark[] = [
      { kind: 'range', from: low - 0.35, to: high + 0.35, tone },
      { kind: 'sign', at: median, tone, sign: look.sign },
    ];
    const words = low === high ? t('places.row-one', { low }) : t('places.row', { low, high });
    return [{ id, label: name, value: words, marks }];
  });
  const table = (
    <DataTable
      caption={t('places.caption', { item: title })}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { id: 'city', title: t('places.city'), isRowName: true, cell: ({ name }) => name },
        {
          id: 'score',
          title: t('places.score'),
          cell: ({ value }) => (value?.strict == null ? t('scorecard:no-score') : number(value.strict)),
        },
        {
          id: 'interval',
          title: t('places.interval', { of }),
          cell: ({ value }) =>
            value?.rank
              ? t('places.interval-words', value.rank.interval)
              : t(`scorecard:suppressed.${value?.suppressed?.code ?? 'no-score'}`),
        },
        { id: 'band', title: t('places.band'), cell: ({ value }) => value?.rank?.band ?? '–' },
      ]}
    />
  );
  if (strips.length === 0) return table;
  return (
    <Figure
      words={<p>{t('places.words')}</p>}
      drawing={
        <>
          <KeyList
            entries={[
              {
                id: 'places',
                mark: [
                  { kind: 'range', from: 0.1, to: 0.9, tone: 'first' },
                  { kind: 'sign', at: 0.5, tone: 'first', sign: 'circle' },
                ],
                words: t('places.key'),
              },
            ]}
          />
          <StripPlot
            says={t('places.drawing', { item: title, of })}
            strips={strips}
            domain={[0.5, of + 0.5]}
            ticks={placeTicks(of)}
            format={String}
          />
        </>
      }
      tableTitle={t('places.table')}
      table={table}
    />
  );
}
