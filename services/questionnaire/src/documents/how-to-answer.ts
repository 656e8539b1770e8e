import type { Question } from '@interlace/instruments';
import type { Spoken } from './spoken.ts';
import { fill } from './words/document-words.ts';

/** What an answer to a question looks like, and what may be said instead. Pure. */
export function howToAnswer(spoken: Spoken, question: Question): string {
  const { states, instead } = spoken.words;
  const allowed = [
    ...(question.allows.notApplicable ? [states['not-applicable']] : []),
    ...(question.allows.notOurCompetence ? [states['not-our-competence']] : []),
    states.unknown,
  ];
  return `${waysToAnswer(spoken, question)} ${fill(instead, { states: allowed.join(', ') })}`;
}

function waysToAnswer({ words, number }: Spoken, question: Question): string {
  switch (question.type) {
    case 'graded':
    case 'single':
      return words.chooseOne;
    case 'multiple':
      return question.maxChoices === undefined
        ? words.chooseAny
        : fill(words.chooseAtMost, { most: question.maxChoices });
    case 'number': {
      const { min, max, unit, whole } = question;
      return fill(whole ? words.wholeFigure : words.figure, { min: number(min), max: number(max), unit });
    }
    case 'percentage':
      return words.percentage;
    case 'ratio':
      return words.ratio;
  }
}
