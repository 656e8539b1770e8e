import type { Standing } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design/parts/data-table.tsx';
import { useFormats } from '../../i18n/formats.ts';
import type { AreaRow } from './area-rows.ts';
import type { Item } from './headline-index.tsx';
import styles from './scorecard.module.css';
import type { CityRound } from './scorecard.queries.ts';
import { ValueLink } from './value-link.tsx';

export interface AreaItem extends AreaRow {
  readonly item: Item;
  readonly title: string;
  readonly lang: string | undefined;
}

interface Props {
  readonly at: CityRound;
  readonly city: string;
  readonly rows: readonly AreaItem[];
  readonly isOpen: boolean;
}

/** The figures of the drawing, in full. */
export function AreasTable({ at, city, rows, isOpen }: Props) {
  const { t } = useTranslation('scorecard');
  const { number, share, signed } = useFormats();
  const gapOf = ({ strict, peers }: Item) =>
    strict === null || peers.statistics === null ? null : strict - peers.statistics.median;
  return (
    <DataTable
      caption={t('areas.caption', { city })}
      rows={rows}
      keyOf={({ code }) => code}
      columns={[
        {
          id: 'area',
          title: t('areas.area'),
          isRowName: true,
          cell: ({ title, lang, isBelow }) => (
            <span lang={lang} className={isBelow ? styles.below : undefined}>
              {title}
            </span>
          ),
        },
        {
          id: 'city',
          title: city,
          cell: ({ code, item }) => <ValueLink at={at} code={code} value={item.strict} isOpen={isOpen} />,
        },
        { id: 'lenient', title: t('areas.lenient'), cell: ({ item }) => number(item.lenient) },
        { id: 'known', title: t('areas.known'), cell: ({ item }) => share(item.coverage) },
        { id: 'all', title: t('areas.all'), cell: ({ item }) => <Quartiles of={item.sample} /> },
        { id: 'peers', title: t('areas.peers'), cell: ({ item }) => <Quartiles of={item.peers} /> },
        { id: 'gap', title: t('areas.gap'), cell: ({ item }) => signed(gapOf(item)) },
      ]}
    />
  );
}

/** Quartiles of a group; what is withheld is said, for it is not zero. */
function Quartiles({ of: { statistics, suppressed } }: { readonly of: Standing }) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  if (statistics === null) return t(`suppressed.${suppressed?.code ?? 'group-too-small'}`);
  const { q1, median, q3 } = statistics;
  const values = { q1: number(q1), median: number(median), q3: number(q3) };
  return <span className={styles.figures}>{t('areas.quartiles', values)}</span>;
}
