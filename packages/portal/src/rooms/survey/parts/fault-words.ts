import { ApiProblem, type ProblemBody } from '@interlace/api-client';
import type { Question } from '@interlace/instruments';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../../api/faults.ts';
import { useFormats } from '../../../i18n/formats.ts';
import type { AnswerFault } from '../model/judge.ts';

function boundsOf(question: Question): { min: number; max: number } | undefined {
  if (question.type === 'number') return question;
  if (question.type === 'percentage') return { min: 0, max: 100 };
  return question.type === 'ratio' && question.parts === 'percentages' ? { min: 0, max: 100 } : undefined;
}

const hasOwnWords = (t: TFunction<'survey'>, code: string): code is 'out-of-range' =>
  t(`fault.${code as 'out-of-range'}`, { defaultValue: '' }) !== '';

/** What is wrong with an answer, in the person's language. */
export function useFaultWords(): (question: Question, fault: Pick<AnswerFault, 'code' | 'words'>) => string {
  const { t } = useTranslation('survey');
  const { number } = useFormats();
  return (question, { code, words }) => {
    const bounds = boundsOf(question);
    if (code === 'out-of-range')
      return bounds
        ? t('fault.out-of-range', { min: number(bounds.min, 0), max: number(bounds.max, 0) })
        : t('fault.not-above-zero');
    const count = question.type === 'multiple' ? (question.maxChoices ?? question.options.length) : 0;
    return hasOwnWords(t, code) ? t(`fault.${code}`, { count }) : (words ?? t('fault.other'));
  };
}

/** Why the server refused an answer, in the person's language. */
export function useRefusalWords(): (question: Question, problem: ProblemBody) => string {
  const { t } = useTranslation('problems');
  const faultWords = useFaultWords();
  return (question, problem) => {
    const [first] = problem.invalidParams ?? [];
    if (problem.code === 'answer-refused' && first)
      return faultWords(question, { code: first.code ?? '', words: first.reason });
    return faultsOf(t, new ApiProblem(problem)).whole ?? problem.title;
  };
}
