import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { valueWords } from '../../facts/answer-words.ts';
import { langOf, useInstrument } from '../../facts/instrument.ts';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import type { Derivation, DerivedQuestion } from './derivation.ts';
import { DerivedPoints } from './derived-points.tsx';
import styles from './scorecard.module.css';

/** The questions of an indicator: what was answered, what it earned, and why. */
export function DerivationQuestions({ derivation }: { readonly derivation: Derivation }) {
  const { t } = useTranslation('scorecard');
  const formats = useFormats();
  const { data } = useInstrument(derivation.instrument);
  const titleOf = useItemTitle(derivation.instrument);
  const inOwnWords = (code: string) => data?.instrument.questions.find((question) => question.code === code);
  const languageOf = (code: string) => data && langOf(data, `questions/${code}`);
  const answer = ({ code, state, value }: DerivedQuestion) =>
    state === 'answered' && value !== null
      ? valueWords(inOwnWords(code), value, formats)
      : t(`state.${state}`);
  return (
    <Card title={t('derivation.questions')}>
      <DataTable
        caption={t('derivation.questions-caption', { item: titleOf(derivation.item.code).title })}
        isStacked
        rows={derivation.questions}
        keyOf={({ code }) => code}
        columns={[
          {
            id: 'question',
            title: t('derivation.question'),
            isRowName: true,
            cell: ({ code, title }) => (
              <span lang={languageOf(code)} className={styles.question}>
                {inOwnWords(code)?.title ?? title}
              </span>
            ),
          },
          {
            id: 'answer',
            title: t('derivation.answer'),
            cell: (question) => <span lang={languageOf(question.code)}>{answer(question)}</span>,
          },
          {
            id: 'points',
            title: t('derivation.points'),
            cell: (question) => <DerivedPoints question={question} known={data?.instrument} />,
          },
          {
            id: 'reason',
            title: t('derivation.reason'),
            cell: ({ code, rationale }) => (
              <span lang={languageOf(code)}>{inOwnWords(code)?.scoring.rationale ?? rationale}</span>
            ),
          },
        ]}
      />
    </Card>
  );
}
