import type { Explanation } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design/parts/data-table.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { useFormats } from '../../i18n/formats.ts';
import { changedQuestions } from '../scorecard/changed-questions.ts';

/** The same by question, for those who may read the answers of both cities. */
export function DifferenceQuestions({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useTranslation('comparison');
  const { signed } = useFormats();
  const { data } = useInstrument(explanation.to.instrument);
  const titleOf = (lineage: string) =>
    data?.instrument.questions.find((question) => question.lineage === lineage)?.title;
  return (
    <Disclosure title={t('differences.questions')}>
      <DataTable
        caption={t('differences.questions')}
        rows={changedQuestions(explanation.parts)}
        keyOf={({ lineage }) => lineage}
        columns={[
          {
            id: 'question',
            title: t('differences.question'),
            isRowName: true,
            cell: ({ lineage, title }) => titleOf(lineage) ?? title,
          },
          { id: 'points', title: t('differences.points'), cell: ({ points }) => signed(points, 2) },
        ]}
      />
    </Disclosure>
  );
}
