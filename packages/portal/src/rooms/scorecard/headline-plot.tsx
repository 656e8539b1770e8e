import type { Benchmark, Standing } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { type Strip, StripPlot } from '../../design/charts/strip-plot.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { cityWords } from './city-words.ts';
import type { Item } from './headline-index.tsx';
import { groupMarks, ownMarks, TICKS } from './standing-marks.ts';

interface Props {
  readonly title: string;
  readonly benchmark: Benchmark;
  readonly item: Item;
}

/** The city among all cities, and among its peers. */
export function HeadlinePlot({ title, benchmark, item }: Props) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  const strip = (id: 'all' | 'peers', { statistics }: Standing, tone: 'sample' | 'peers'): Strip[] =>
    statistics === null
      ? []
      : [
          {
            id,
            label: t(`headline.${id}`, { count: statistics.n }),
            marks: [...groupMarks(statistics, tone, 'whole'), ...ownMarks(item)],
          },
        ];
  const strips = [...strip('all', item.sample, 'sample'), ...strip('peers', item.peers, 'peers')];
  if (strips.length === 0) return null;
  const { statistics } = item.sample;
  const own = { item: title, city: cityWords(benchmark.city), score: number(item.strict) };
  const says = statistics
    ? t('headline.drawing', {
        ...own,
        low: number(statistics.q1),
        high: number(statistics.q3),
        median: number(statistics.median),
      })
    : t('headline.drawing-alone', own);
  return <StripPlot says={says} strips={strips} domain={[0, 100]} ticks={TICKS} format={String} />;
}
