import type { Agreement, RoundAgreement } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { AgreementPlot } from './agreement-plot.tsx';
import { AgreementTable } from './agreement-table.tsx';
import { useCatalogue } from './use-catalogue.ts';

export interface NamedAgreement extends Agreement {
  readonly code: string;
  readonly title: string;
}

/** Agreement of the round, by area and by question: figures, a picture of them, and what they mean. */
export function AgreementFigures({
  agreement: { overall, areas, questions },
}: {
  readonly agreement: RoundAgreement;
}) {
  const { t } = useTranslation('reviews');
  const { submissions, areas: titles, questionOf } = useCatalogue();
  if (overall.pairs === 0) return <p>{t('agreement.none')}</p>;
  const titleOf = (code: string) =>
    submissions.map(({ id }) => questionOf(id, code)?.question.title).find((title) => title !== undefined) ??
    code;
  const all = { ...overall, code: '', title: t('agreement.all') };
  const byArea = areas.map((one) => ({ ...one, code: one.area, title: titles.get(one.area) ?? one.area }));
  const byQuestion = questions.map((one) => ({ ...one, code: one.question, title: titleOf(one.question) }));
  return (
    <>
      <Card title={t('agreement.by-area')}>
        <AgreementPlot rows={[all, ...byArea]} />
        <AgreementTable
          caption={t('agreement.table-areas')}
          name={t('filters.area')}
          rows={[all, ...byArea]}
        />
        <Disclosure title={t('agreement.words')}>
          <p>{t('agreement.kappa-words')}</p>
          <p>{t('agreement.alpha-words')}</p>
          <p>{t('agreement.few')}</p>
          <p>{t('agreement.why-undefined')}</p>
        </Disclosure>
      </Card>
      <Card title={t('agreement.by-question')}>
        <Disclosure title={t('agreement.show-questions', { count: byQuestion.length })}>
          <AgreementTable
            caption={t('agreement.table-questions')}
            name={t('own.question')}
            rows={byQuestion}
          />
        </Disclosure>
      </Card>
    </>
  );
}
