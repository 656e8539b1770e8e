import type { Question } from '@interlace/instruments';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Formats, useFormats } from '../../../i18n/formats.ts';
import { pairOf, quotientOf } from '../model/figures.ts';
import type { AnswerDraft } from '../work/answer-draft.ts';

/** As many decimals as a figure has, three at most. Pure. */
const decimalsOf = (number: number): number =>
  `${Math.round(number * 1_000) / 1_000}`.split('.')[1]?.length ?? 0;

/** The figure of a ratio in words: a share in per cent, or so many per thousand. */
export function quotientWords(
  t: TFunction<'survey'>,
  formats: Formats,
  question: Question,
  value: AnswerDraft['value'],
): string | null {
  if (question.type !== 'ratio') return null;
  const quotient = quotientOf(question, pairOf(value));
  if (quotient === null) return null;
  const figure = formats.number(quotient, 1);
  if (question.per === 100) return t('value.share', { figure });
  if (question.per === 1) return t('value.times', { figure: formats.number(quotient, 2) });
  return t('value.per', { figure, per: formats.number(question.per, 0) });
}

function valueWords(
  t: TFunction<'survey'>,
  formats: Formats,
  question: Question,
  value: AnswerDraft['value'],
): string {
  const figure = (number: number) =>
    Number.isFinite(number) ? formats.number(number, decimalsOf(number)) : t('value.blank');
  if ('options' in question) {
    const codes = Array.isArray(value) ? value : [value];
    const labels = question.options.filter(({ code }) => codes.includes(code)).map(({ label }) => label);
    return labels.length > 0 ? formats.list(labels) : t('value.none');
  }
  if (question.type === 'ratio') {
    const { numerator, denominator } = pairOf(value);
    const parts = { numerator: figure(numerator), denominator: figure(denominator) };
    const quotient = quotientWords(t, formats, question, value);
    return quotient === null ? t('value.pair', parts) : t('value.ratio', { ...parts, quotient });
  }
  const number = figure(typeof value === 'number' ? value : Number.NaN);
  return question.type === 'percentage'
    ? t('value.share', { figure: number })
    : t('value.amount', { figure: number, unit: question.unit });
}

/** An answer in words, as one person would tell another. */
export type AnswerWords = (question: Question, answer: Pick<AnswerDraft, 'state' | 'value'>) => string;

export function useAnswerWords(): AnswerWords {
  const { t } = useTranslation('survey');
  const formats = useFormats();
  return (question, { state, value }) =>
    state === 'answered' ? valueWords(t, formats, question, value) : t(`state.${state}`);
}
