import { useMemo } from 'react';
import type { Place } from '../../../facts/places.ts';
import { useSurvey } from '../frame/survey-context.ts';
import { judge } from '../model/judge.ts';
import { type AnswerDraft, draftOf, noAnswer } from '../work/answer-draft.ts';
import { shownAnswer } from '../work/survey-work.ts';
import { useQuestionWork, useWork } from '../work/use-survey-work.ts';

/** While somebody types, the answer is sent after this long a pause. */
export const TYPING_PAUSE_MS = 700;

/** One question's answer and the ways to change it. */
export function useAnswer({ question }: Place) {
  const { instrument } = useSurvey();
  const session = useWork();
  const work = useQuestionWork(question.code);
  const ways = useMemo(() => {
    const write = (draft: AnswerDraft, options: { pause?: number; kept?: boolean } = {}) =>
      session.write(question.code, draft, {
        ...options,
        held: judge(instrument, question, draft) !== undefined,
      });
    return { write, takeBack: () => write(noAnswer) };
  }, [session, instrument, question]);
  const shown = draftOf(shownAnswer(work));
  return { ...ways, work, shown, fault: judge(instrument, question, shown) };
}
