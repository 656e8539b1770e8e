import type { AnswerValue } from '@interlace/contracts';
import type { Answers } from './answer.ts';
import type { Condition } from './format/condition.ts';
import type { Instrument } from './format/instrument.ts';
import type { Question } from './format/question.ts';
import { isMeasured, measure } from './measure.ts';
import { questionsByCode } from './questions-by-code.ts';

/** Whether a question is asked, and if not, what stands in for its answer. */
export type Visibility =
  | { asked: true }
  | {
      asked: false;
      /** `hidden`: an answer rules it out; the others are taken over from the question it hangs on. */
      state: 'hidden' | 'unknown' | 'not-applicable' | 'not-our-competence';
      /** True where its points stay in the denominator. */
      counts: boolean;
      because: string;
    };

/** Whether `question` is asked, given the answers so far. Pure; follows the chain of conditions upwards. */
export function visibilityOf(instrument: Instrument, question: Question, answers: Answers): Visibility {
  const { condition } = question;
  const parent = condition && questionsByCode(instrument).get(condition.question);
  if (!condition || !parent) return { asked: true };
  const above = visibilityOf(instrument, parent, answers);
  if (!above.asked) return inherited(above, condition);
  const answer = answers.get(parent.code);
  if (!answer) return standIn('unknown', true, `${parent.code} has no answer yet`);
  if (answer.state === 'unknown') return standIn('unknown', true, `${parent.code} is unknown`);
  if (answer.state !== 'answered') return standIn(answer.state, false, `${parent.code} is ${answer.state}`);
  if (isMet(condition, parent, answer.value)) return { asked: true };
  return standIn('hidden', condition.whenHidden === 'zero', `asked only if ${describe(condition)}`);
}

function standIn(
  state: Exclude<Visibility, { asked: true }>['state'],
  counts: boolean,
  because: string,
): Visibility {
  return { asked: false, state, counts, because };
}

/** A follow-up of a question that left the denominator leaves with it. */
function inherited(above: Exclude<Visibility, { asked: true }>, condition: Condition): Visibility {
  const counts = above.counts && (above.state !== 'hidden' || condition.whenHidden === 'zero');
  return { ...above, counts };
}

/** Whether an answered value fulfils a condition; a value of the wrong type never does. */
export function isMet(condition: Condition, parent: Question, value: AnswerValue): boolean {
  const chosen = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  if ('equals' in condition) return chosen.includes(condition.equals);
  if ('anyOf' in condition) return condition.anyOf.some((option) => chosen.includes(option));
  const figure = isMeasured(parent) ? measure(parent, value) : chosen.length;
  return figure >= condition.atLeast;
}

function describe(condition: Condition): string {
  if ('equals' in condition) return `${condition.question} is '${condition.equals}'`;
  if ('anyOf' in condition) return `${condition.question} is one of '${condition.anyOf.join("', '")}'`;
  return `${condition.question} is at least ${condition.atLeast}`;
}
