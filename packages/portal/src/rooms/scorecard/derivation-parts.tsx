import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import type { InstrumentReference } from '../../facts/instrument.ts';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import type { Derivation } from './derivation.ts';
import type { CityRound } from './scorecard.queries.ts';
import { ValueLink } from './value-link.tsx';

interface Props {
  readonly at: CityRound;
  readonly derivation: Derivation;
  readonly instrument: InstrumentReference;
}

/** The parts of a mean with their weights; each leads on to how it came about itself. */
export function DerivationParts({ at, derivation, instrument }: Props) {
  const { t } = useTranslation('scorecard');
  const { number, share } = useFormats();
  const titleOf = useItemTitle(instrument);
  return (
    <Card title={t('derivation.parts')}>
      <DataTable
        caption={t('derivation.parts-caption', { item: titleOf(derivation.item.code).title })}
        rows={derivation.parts}
        keyOf={({ code }) => code}
        columns={[
          {
            id: 'part',
            title: t('derivation.part'),
            isRowName: true,
            cell: ({ code }) => <span lang={titleOf(code).lang}>{titleOf(code).title}</span>,
          },
          {
            id: 'weight',
            title: t('derivation.weight'),
            isFigure: true,
            cell: ({ weight }) => number(weight, 2),
          },
          {
            id: 'value',
            title: t('derivation.value'),
            isFigure: true,
            cell: ({ code, strict, applies }) =>
              applies ? (
                <ValueLink at={at} code={code} value={strict} isOpen />
              ) : (
                t('derivation.not-applying')
              ),
          },
          {
            id: 'lenient',
            title: t('derivation.lenient'),
            isFigure: true,
            cell: ({ lenient }) => number(lenient),
          },
          {
            id: 'known',
            title: t('derivation.coverage'),
            isFigure: true,
            cell: ({ coverage }) => share(coverage),
          },
        ]}
      />
    </Card>
  );
}
