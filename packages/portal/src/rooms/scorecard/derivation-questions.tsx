import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { valueWords } from '../../facts/answer-words.ts';
import { useInstrument } from '../../facts/instrument.ts';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import type { Derivation, DerivedQuestion } from './derivation.ts';
import { DerivedReview } from './derived-review.tsx';
import styles from './scorecard.module.css';

/** The questions of an indicator: what was answered, what it earned, and why. */
export function DerivationQuestions({ derivation }: { readonly derivation: Derivation }) {
  const { t } = useTranslation('scorecard');
  const formats = useFormats();
  const { data } = useInstrument(derivation.instrument);
  const titleOf = useItemTitle(derivation.instrument);
  const inOwnWords = (code: string) => data?.instrument.questions.find((question) => question.code === code);
  const isForeign = (code: string) => data?.fallbacks.has(`questions/${code}`) ?? true;
  const langOf = (code: string) => (isForeign(code) ? 'en' : data?.instrument.language);
  const answer = ({ code, state, value }: DerivedQuestion) =>
    state === 'answered' && value !== null
      ? valueWords(inOwnWords(code), value, formats)
      : t(`state.${state}`);
  return (
    <Card title={t('derivation.questions')}>
      <DataTable
        caption={t('derivation.questions-caption', { item: titleOf(derivation.item.code).title })}
        rows={derivation.questions}
        keyOf={({ code }) => code}
        columns={[
          {
            id: 'question',
            title: t('derivation.question'),
            isRowName: true,
            cell: ({ code, title }) => (
              <span lang={langOf(code)} className={styles.question}>
                {inOwnWords(code)?.title ?? title}
              </span>
            ),
          },
          {
            id: 'answer',
            title: t('derivation.answer'),
            cell: (question) => <span lang={langOf(question.code)}>{answer(question)}</span>,
          },
          {
            id: 'points',
            title: t('derivation.points'),
            cell: (question) => <Points question={question} />,
          },
          {
            id: 'reason',
            title: t('derivation.reason'),
            cell: ({ code, rationale }) => (
              <span lang={langOf(code)}>{inOwnWords(code)?.scoring.rationale ?? rationale}</span>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** What it earned; where a review said something, that beside what the city gave itself. */
function Points({ question }: { readonly question: DerivedQuestion }) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  const { points, attainable, because, counts, review } = question;
  const words = { points: number(points, 2), attainable: number(attainable, 0) };
  return (
    <div className={styles.points}>
      <strong>{counts === 'none' ? t('derivation.left-out') : t('derivation.points-words', words)}</strong>
      {/* What a verdict says is told below, in the language of the page. */}
      {counts !== 'none' && review?.verdict !== 'corrected' && (
        <small lang="en" dir="ltr">
          {because}
        </small>
      )}
      {review && <DerivedReview review={review} />}
    </div>
  );
}
