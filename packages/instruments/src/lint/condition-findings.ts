import type { Finding } from '../finding.ts';
import type { Condition } from '../format/condition.ts';
import type { Instrument } from '../format/instrument.ts';
import type { Question } from '../format/question.ts';
import { isMeasured } from '../measure.ts';
import { findCycles } from './find-cycles.ts';

/** Conditions refer to questions, options and figures that exist and never run in a circle. */
export function conditionFindings({ questions }: Instrument): Finding[] {
  const byCode = new Map(questions.map((question) => [question.code, question]));
  const dangling = questions.flatMap((question) => {
    if (!question.condition) return [];
    const fault = faultOf(question.condition, byCode.get(question.condition.question));
    return fault ? [{ where: question.code, ...fault }] : [];
  });
  const cycles = findCycles(questions, ({ condition }) => (condition ? [condition.question] : []));
  return [
    ...dangling,
    ...cycles.map((code) => ({ where: code, code: 'condition-cycle', reason: 'hangs on its own answer' })),
  ];
}

function faultOf(condition: Condition, parent: Question | undefined): Omit<Finding, 'where'> | undefined {
  if (!parent)
    return {
      code: 'unknown-condition-question',
      reason: `hangs on '${condition.question}', which does not exist`,
    };
  if ('atLeast' in condition) return unreachableFigure(condition.atLeast, parent);
  if (isMeasured(parent))
    return { code: 'condition-type', reason: `${parent.code} takes figures; use atLeast` };
  const wanted = 'equals' in condition ? [condition.equals] : condition.anyOf;
  const missing = wanted.find((code) => !parent.options.some((option) => option.code === code));
  return missing === undefined
    ? undefined
    : { code: 'unknown-condition-option', reason: `${parent.code} does not offer '${missing}'` };
}

function unreachableFigure(atLeast: number, parent: Question): Omit<Finding, 'where'> | undefined {
  if (parent.type === 'graded' || parent.type === 'single')
    return { code: 'condition-type', reason: `${parent.code} takes one option; use equals or anyOf` };
  return atLeast <= largest(parent)
    ? undefined
    : { code: 'unreachable-condition', reason: `${parent.code} never reaches ${atLeast}` };
}

/** The largest figure (or number of choices) an answer can have. */
function largest(question: Question): number {
  switch (question.type) {
    case 'number':
      return question.max;
    case 'percentage':
      return 100;
    case 'ratio':
      return question.share ? question.per : Number.POSITIVE_INFINITY;
    case 'multiple':
      return question.maxChoices ?? question.options.length;
    default:
      return 1;
  }
}
