import type { SavedAnswer } from '@interlace/api-client';
import type { Question } from '@interlace/instruments';
import type { Formats } from '../i18n/formats.ts';

type AnswerValue = Exclude<SavedAnswer['value'], null>;

/** As many decimals as were typed, in the writing of the language. */
export const figureWords = (value: number, { number }: Pick<Formats, 'number'>): string => {
  const [, decimals = ''] = String(value).split('.');
  return number(value, Math.min(decimals.length, 4));
};

/** What was answered, as the question says it: labels of options, a figure with its unit. Pure. */
export function valueWords(question: Question | undefined, value: AnswerValue, formats: Formats): string {
  if (typeof value === 'object' && 'numerator' in value)
    return `${figureWords(value.numerator, formats)} / ${figureWords(value.denominator, formats)}`;
  if (typeof value === 'number') {
    const words = figureWords(value, formats);
    if (question?.type === 'percentage') return `${words} %`;
    return question?.type === 'number' ? `${words} ${question.unit}` : words;
  }
  const options = question !== undefined && 'options' in question ? question.options : [];
  const label = (code: string) => options.find((option) => option.code === code)?.label ?? code;
  return typeof value === 'string' ? label(value) : value.length === 0 ? '–' : formats.list(value.map(label));
}
