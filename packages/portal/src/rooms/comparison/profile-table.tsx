import { useTranslation } from 'react-i18next';
import { LineSample } from '../../design/charts/line-sample.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { useFormats } from '../../i18n/formats.ts';
import type { AreaRow } from '../scorecard/area-rows.ts';
import { type ComparedCity, type ComparedItem, valueIn } from './compared-cities.ts';
import styles from './comparison.module.css';

export interface ProfileItem extends AreaRow {
  readonly item: ComparedItem;
  readonly title: string;
  readonly lang: string | undefined;
}

interface Props {
  readonly caption: string;
  readonly cities: readonly ComparedCity[];
  readonly rows: readonly ProfileItem[];
}

/** The figures of the profiles, in full. */
export function ProfileTable({ caption, cities, rows }: Props) {
  const { t } = useTranslation(['comparison', 'scorecard']);
  const { number } = useFormats();
  const words = (item: ComparedItem, cityId: string) => {
    const value = valueIn(item, cityId);
    if (value?.strict == null) return t('scorecard:no-score');
    return value.lenient !== null && value.lenient > value.strict
      ? t('profile.value', { value: number(value.strict), lenient: number(value.lenient) })
      : number(value.strict);
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={({ code }) => code}
      columns={[
        {
          id: 'area',
          title: t('profile.area'),
          isRowName: true,
          cell: ({ title, lang, isBelow }) => (
            <span lang={lang} className={isBelow ? styles.below : undefined}>
              {title}
            </span>
          ),
        },
        ...cities.map(({ id, name, look }) => ({
          id,
          title: (
            <span className={styles.cityHead}>
              <LineSample of={look} />
              {name}
            </span>
          ),
          cell: ({ item }: ProfileItem) => words(item, id),
        })),
      ]}
    />
  );
}
