import type { AreaProgress } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design/parts/data-table.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { areaTitles, type InstrumentReference, useInstrument } from '../../facts/instrument.ts';
import { useFormats } from '../../i18n/formats.ts';
import { LEAST_COVERAGE } from './sending.ts';

interface Props {
  readonly areas: readonly AreaProgress[];
  readonly instrument: InstrumentReference;
}

/** How far each area has come, and whether it will have a score. */
export function CoverageTable({ areas, instrument }: Props) {
  const { t } = useTranslation('sending');
  const { number, share } = useFormats();
  const { data } = useInstrument(instrument);
  const titles = data && areaTitles(data.instrument);
  const count = (id: 'answered' | 'unknown' | 'open-count', of: (area: AreaProgress) => number) => ({
    id,
    title: t(`check.${id}`),
    isFigure: true,
    cell: (area: AreaProgress) => number(of(area), 0),
  });
  return (
    <DataTable
      caption={t('check.coverage-caption')}
      rows={areas}
      keyOf={({ area }) => area}
      columns={[
        {
          id: 'area',
          title: t('check.area'),
          isRowName: true,
          cell: ({ area }) => titles?.get(area) ?? area,
        },
        {
          id: 'share',
          title: t('check.share'),
          cell: ({ coverage }) => (
            <>
              {share(coverage)}{' '}
              {coverage !== null && coverage < LEAST_COVERAGE && (
                <Tag kind="caution">{t('check.no-score')}</Tag>
              )}
            </>
          ),
        },
        count('answered', ({ answered }) => answered),
        {
          id: 'not-applied',
          title: t('check.not-applied'),
          isFigure: true,
          cell: ({ notApplicable, notOurCompetence }) => number(notApplicable + notOurCompetence, 0),
        },
        count('unknown', ({ unknown }) => unknown),
        count('open-count', ({ missing }) => missing),
      ]}
    />
  );
}
