import { type Instrument, reasonedPoints } from '@interlace/instruments';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { valueWords } from '../../facts/answer-words.ts';
import { langOf, useInstrument } from '../../facts/instrument.ts';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import { placeName, placesOf } from '../survey/model/places.ts';
import type { Derivation, DerivedQuestion } from './derivation.ts';
import { DerivedReview } from './derived-review.tsx';
import { PointsReasonWords } from './points-reason.tsx';
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
            cell: (question) => (
              <Points question={question} because={<Because {...{ question, known: data?.instrument }} />} />
            ),
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

/** Why it earned that, where the answer itself does not tell it. */
function Because({
  question: { code, state, value, points },
  known,
}: {
  readonly question: DerivedQuestion;
  readonly known: Instrument | undefined;
}) {
  const { t } = useTranslation('scorecard');
  const question = known?.questions.find((one) => one.code === code);
  if (known === undefined || question === undefined) return null;
  const above = placesOf(known).find((place) => place.question.code === question.condition?.question);
  if (state === 'hidden' && above) return t('derivation.not-asked', { number: placeName(above) });
  if (state !== 'answered' || value === null) return null;
  return <PointsReasonWords reason={reasonedPoints(question, value).reason} points={points} />;
}

interface PointsProps {
  readonly question: DerivedQuestion;
  readonly because: ReactNode;
}

/** What it earned; where a review said something, that beside what the city gave itself. */
function Points({ question, because }: PointsProps) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  const { points, attainable, counts, review } = question;
  const words = {
    points: number(points, Number.isInteger(points) ? 0 : 2),
    attainable: number(attainable, 0),
  };
  return (
    <div className={styles.points}>
      <strong>{counts === 'none' ? t('derivation.left-out') : t('derivation.points-words', words)}</strong>
      {/* What a verdict says is told below, in the language of the page. */}
      {counts !== 'none' && review?.verdict !== 'corrected' && <small>{because}</small>}
      {review && <DerivedReview review={review} />}
    </div>
  );
}
