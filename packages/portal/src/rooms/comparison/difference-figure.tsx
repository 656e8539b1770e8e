import type { Explanation } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../design/charts/figure.tsx';
import { KeyList } from '../../design/charts/key-list.tsx';
import { StripPlot } from '../../design/charts/strip-plot.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import type { ComparedCity } from './compared-cities.ts';
import { DifferenceQuestions } from './difference-questions.tsx';
import { differenceRows, differenceScale } from './difference-rows.ts';

interface Props {
  readonly explanation: Explanation;
  readonly first: ComparedCity;
  readonly second: ComparedCity;
}

/** The difference of two scores, area by area; together the bars are exactly it. */
export function DifferenceFigure({ explanation, first, second }: Props) {
  const { t } = useTranslation('comparison');
  const { signed } = useFormats();
  const { difference, to } = explanation;
  const titleOf = useItemTitle(to.instrument);
  const titled = (code: string | null) => (code === null ? t('differences.rest') : titleOf(code).title);
  const rows = differenceRows(explanation).map((row) => ({ ...row, title: titled(row.code) }));
  const { reach, ticks } = differenceScale(rows);
  const names = { city: first.name, other: second.name, item: titleOf(explanation.item.code).title };
  const toneOf = (points: number) => (points > 0 ? first.look.tone : second.look.tone);
  return (
    <>
      <Figure
        words={<p>{t('differences.words', { ...names, difference: signed(difference) })}</p>}
        drawing={
          <>
            <KeyList
              entries={[
                {
                  id: 'less',
                  mark: { kind: 'range', from: 0, to: 1, tone: second.look.tone },
                  words: t('differences.key-less', names),
                },
                {
                  id: 'more',
                  mark: { kind: 'range', from: 0, to: 1, tone: first.look.tone },
                  words: t('differences.key-more', names),
                },
              ]}
            />
            <StripPlot
              says={t('differences.drawing', {
                ...names,
                most: rows[0]?.title ?? '–',
                least: rows.at(-1)?.title ?? '–',
              })}
              strips={rows.map(({ code, title, points }) => ({
                id: code ?? 'rest',
                label: title,
                value: signed(points, 2),
                marks: [{ kind: 'range', from: 0, to: points, tone: toneOf(points) }],
              }))}
              domain={[-reach, reach]}
              ticks={ticks}
              format={(value) => signed(value, Number.isInteger(value) ? 0 : 1)}
              origin={0}
            />
          </>
        }
        tableTitle={t('differences.table')}
        table={
          <DataTable
            caption={t('differences.caption', names)}
            rows={[...rows, { code: 'sum', title: t('differences.sum'), points: difference }]}
            keyOf={({ code }) => code ?? 'rest'}
            columns={[
              { id: 'area', title: t('differences.area'), isRowName: true, cell: ({ title }) => title },
              { id: 'points', title: t('differences.points'), cell: ({ points }) => signed(points, 2) },
            ]}
          />
        }
      />
      {explanation.level === 'questions' && <DifferenceQuestions explanation={explanation} />}
    </>
  );
}
