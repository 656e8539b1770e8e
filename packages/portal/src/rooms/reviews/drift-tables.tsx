import type { Drift, RoundAgreement } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { usePersonName } from '../../facts/names.ts';
import { useFormats } from '../../i18n/formats.ts';
import styles from './reviews.module.css';

/** Who corrects more or less than the others, and in which weeks. */
export function DriftTables({ drift: { evaluators, weeks } }: Pick<RoundAgreement, 'drift'>) {
  const { t } = useTranslation('reviews');
  const { day } = useFormats();
  const personName = usePersonName(evaluators.map(({ key }) => key));
  if (evaluators.length === 0) return null;
  return (
    <Card title={t('drift.title')}>
      <p>{t('drift.lead')}</p>
      <DriftTable
        caption={t('drift.by-evaluator')}
        name={t('drift.evaluator')}
        rows={evaluators}
        nameOf={personName}
      />
      <DriftTable caption={t('drift.by-week')} name={t('drift.week')} rows={weeks} nameOf={day} />
    </Card>
  );
}

interface Props {
  readonly caption: string;
  readonly name: string;
  readonly rows: readonly Drift[];
  readonly nameOf: (key: string) => string;
}

function DriftTable({ caption, name, rows, nameOf }: Props) {
  const { t } = useTranslation('reviews');
  const { number } = useFormats();
  return (
    <DataTable
      caption={<span className={styles.caption}>{caption}</span>}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { id: 'name', title: name, isRowName: true, cell: ({ key }) => nameOf(key) },
        { id: 'verdicts', title: t('drift.verdicts'), cell: ({ verdicts }) => verdicts },
        { id: 'shift', title: t('drift.shift'), cell: ({ meanShift }) => number(meanShift * 100, 1) },
        {
          id: 'flag',
          title: t('drift.flag'),
          cell: ({ flagged }) =>
            flagged ? <Tag kind="caution">{t('drift.flagged')}</Tag> : t('drift.not-flagged'),
        },
      ]}
    />
  );
}
