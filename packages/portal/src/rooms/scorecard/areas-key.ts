import type { Benchmark } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import type { KeyEntry } from '../../design/charts/key-list.tsx';
import { cityWords } from './city-words.ts';
import { groupMarks } from './standing-marks.ts';

const SAMPLE = { n: 0, min: 0, q1: 0.25, median: 0.5, q3: 0.75, max: 1, mean: 0.5 };

/** What the marks of the areas mean. */
export function useAreasKey({ city }: Benchmark): KeyEntry[] {
  const { t } = useTranslation('scorecard');
  return [
    {
      id: 'city',
      mark: { kind: 'sign', at: 0.5, tone: 'first', sign: 'circle' },
      words: t('areas.key-city', { city: cityWords(city) }),
    },
    {
      id: 'lenient',
      mark: { kind: 'sign', at: 0.5, tone: 'first', sign: 'circle', isHollow: true },
      words: t('areas.key-lenient'),
    },
    { id: 'all', mark: groupMarks(SAMPLE, 'sample', 'whole'), words: t('areas.key-all') },
    { id: 'peers', mark: groupMarks(SAMPLE, 'peers', 'whole'), words: t('areas.key-peers') },
  ];
}
