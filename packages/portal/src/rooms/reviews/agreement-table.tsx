import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design/parts/data-table.tsx';
import { useFormats } from '../../i18n/formats.ts';
import type { NamedAgreement } from './agreement-figures.tsx';
import { alphaWord, FEW_PAIRS, kappaWord } from './agreement-words.ts';

interface Props {
  readonly caption: string;
  readonly name: string;
  readonly rows: readonly NamedAgreement[];
}

/** Figures of agreement with the words for them. */
export function AgreementTable({ caption, name, rows }: Props) {
  const { t } = useTranslation('reviews');
  const { number, share } = useFormats();
  const figure = (value: number | null) => number(value, 2);
  return (
    <DataTable
      caption={caption}
      isTitled
      rows={rows}
      keyOf={({ code }) => code}
      columns={[
        { id: 'name', title: name, isRowName: true, cell: ({ title }) => title },
        {
          id: 'pairs',
          title: t('agreement.pairs'),
          cell: ({ pairs }) => (pairs < FEW_PAIRS ? t('agreement.few-pairs', { pairs }) : pairs),
        },
        { id: 'same', title: t('agreement.same'), cell: ({ agreement }) => share(agreement) },
        {
          id: 'kappa',
          title: t('agreement.kappa'),
          cell: ({ kappa, pairs }) =>
            pairs < FEW_PAIRS
              ? figure(kappa)
              : t('agreement.figure', { figure: figure(kappa), word: t(`kappa.${kappaWord(kappa)}`) }),
        },
        {
          id: 'alpha',
          title: t('agreement.alpha'),
          cell: ({ alphaInterval, pairs }) =>
            pairs < FEW_PAIRS
              ? figure(alphaInterval)
              : t('agreement.figure', {
                  figure: figure(alphaInterval),
                  word: t(`alpha.${alphaWord(alphaInterval)}`),
                }),
        },
        {
          id: 'interval',
          title: t('agreement.interval'),
          cell: ({ interval }) =>
            interval === null
              ? '–'
              : t('agreement.from-to', { low: figure(interval.low), high: figure(interval.high) }),
        },
      ]}
    />
  );
}
