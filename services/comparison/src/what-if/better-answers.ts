import { type Answer, answerLevels, type Instrument, type Question } from '@interlace/instruments';

/**
 * Answers to propose in place of the present one, worst first; whether they earn more is for the scoring to say. Where several
 * options may be chosen, those chosen stay and others join them, the most valuable first; only where no more may join is another
 * choice proposed. Pure.
 */
export function proposals(instrument: Instrument, question: Question, present: Answer | undefined): Answer[] {
  const chosen = present?.state === 'answered' && Array.isArray(present.value) ? present.value : [];
  if (question.type !== 'multiple' || chosen.length === 0) return answerLevels(instrument, question.code);
  const most = question.maxChoices ?? question.options.length;
  const more = question.options
    .filter(({ code, points }) => points > 0 && !chosen.includes(code))
    .sort((a, b) => b.points - a.points)
    .slice(0, Math.max(0, most - chosen.length));
  const joined = more.map((_, last) => [...chosen, ...more.slice(0, last + 1).map(({ code }) => code)]);
  if (joined.length === 0) return answerLevels(instrument, question.code);
  return joined.map((value) => ({ state: 'answered', value }));
}
