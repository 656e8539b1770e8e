import type { Benchmark } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../design/charts/figure.tsx';
import { KeyList } from '../../design/charts/key-list.tsx';
import { StripPlot } from '../../design/charts/strip-plot.tsx';
import { Card } from '../../design/parts/card.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import { areaRows } from './area-rows.ts';
import { useAreasKey } from './areas-key.ts';
import { type AreaItem, AreasTable } from './areas-table.tsx';
import { cityWords } from './city-words.ts';
import type { CityRound } from './scorecard.queries.ts';
import { groupMarks, ownMarks, TICKS } from './standing-marks.ts';

interface Props {
  readonly at: CityRound;
  readonly benchmark: Benchmark;
  readonly isOpen: boolean;
}

/** Every area and field against all cities and the peers. */
export function AreasCard({ at, benchmark, isOpen }: Props) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  const { sample, items } = benchmark;
  const { data } = useInstrument(sample.instrument);
  const titleOf = useItemTitle(sample.instrument);
  const key = useAreasKey(benchmark);
  const rows = (data ? areaRows(data.instrument) : []).flatMap((row): AreaItem[] => {
    const item = items.find(({ code }) => code === row.code);
    return item ? [{ ...row, item, ...titleOf(row.code) }] : [];
  });
  const city = cityWords(benchmark.city);
  const summary = t('areas.summary', countSides(rows));
  const strips = rows.map(({ code, title, isBelow, item }) => ({
    id: code,
    label: title,
    isBelow,
    value: number(item.strict),
    marks: [
      ...groupMarks(item.sample.statistics, 'sample', 'upper'),
      ...groupMarks(item.peers.statistics, 'peers', 'lower'),
      ...ownMarks(item),
    ],
  }));
  const ends = rows
    .filter(({ item }) => item.strict !== null)
    .toSorted((one, other) => (other.item.strict ?? 0) - (one.item.strict ?? 0));
  const says = t('areas.drawing', {
    city,
    summary,
    highest: ends[0]?.title ?? '–',
    lowest: ends.at(-1)?.title ?? '–',
  });
  return (
    <Card title={t('areas.title')}>
      <Figure
        words={
          <>
            <p>{summary}</p>
            <p>{t('areas.words', { city, cities: sample.cities })}</p>
          </>
        }
        drawing={
          <>
            <KeyList entries={key} />
            <StripPlot says={says} strips={strips} domain={[0, 100]} ticks={TICKS} format={String} />
          </>
        }
        tableTitle={t('areas.table')}
        table={<AreasTable at={at} city={city} rows={rows} isOpen={isOpen} />}
      />
    </Card>
  );
}

/** How many rows lie on which side of the median of all. Pure. */
function countSides(rows: readonly AreaItem[]) {
  const gaps = rows.map(({ item }) =>
    item.strict === null || item.sample.statistics === null ? 0 : item.strict - item.sample.statistics.median,
  );
  return {
    count: rows.length,
    above: gaps.filter((gap) => gap > 0).length,
    below: gaps.filter((gap) => gap < 0).length,
  };
}
