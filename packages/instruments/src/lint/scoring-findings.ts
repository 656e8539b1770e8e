import type { Finding } from '../finding.ts';
import type { ChoiceQuestion, MeasuredQuestion, Question } from '../format/question.ts';
import type { LinearRule, StepsRule } from '../format/scoring-rule.ts';
import { isMeasured } from '../measure.ts';
import { repeated } from './repeated.ts';

type Fault = Omit<Finding, 'where'>;

/** A question's points run from 0 to exactly its attainable points, and every option and step can matter. */
export function scoringFindings(question: Question): Finding[] {
  const faults = isMeasured(question) ? measuredFaults(question) : choiceFaults(question);
  return faults.map((fault) => ({ where: question.code, ...fault }));
}

function choiceFaults(question: ChoiceQuestion): Fault[] {
  const { options, attainable } = question;
  const points = options.map((option) => option.points).sort((a, b) => b - a);
  const faults: Fault[] = repeated('option', options, (option) => option.code);
  const most = question.type === 'multiple' ? (question.maxChoices ?? options.length) : 1;
  if (most > options.length)
    faults.push({ code: 'too-many-choices', reason: 'allows more choices than options' });
  const best = points.slice(0, most).reduce((sum, value) => sum + value, 0);
  if (question.type === 'multiple' ? best < attainable : best !== attainable)
    faults.push({
      code: 'attainable-points',
      reason: `best answer earns ${best}, attainable says ${attainable}`,
    });
  if (question.type === 'multiple' && points.includes(0))
    faults.push({ code: 'idle-option', reason: 'choosing an option of 0 points changes nothing' });
  if (question.type !== 'multiple' && points.at(-1) !== 0)
    faults.push({ code: 'no-zero', reason: 'the worst option must earn 0' });
  if (question.type === 'graded' && !ascending(options.map((option) => option.points)))
    faults.push({ code: 'grades-not-ascending', reason: 'points must rise from no over partly to yes' });
  return faults;
}

function measuredFaults(question: MeasuredQuestion): Fault[] {
  const { scoring } = question;
  if (question.type === 'number' && question.min >= question.max)
    return [{ code: 'empty-range', reason: 'min has to lie below max' }];
  if (
    question.type === 'number' &&
    question.whole &&
    !(Number.isInteger(question.min) && Number.isInteger(question.max))
  )
    return [{ code: 'whole-bounds', reason: 'bounds of whole numbers have to be whole' }];
  if (scoring.kind === 'parity') return parityFaults(question);
  const [lowest, highest] = rangeOf(question);
  if (scoring.kind === 'linear') return linearFaults(scoring, lowest, highest);
  return stepsFaults(scoring, question.attainable, lowest, highest);
}

/** Parity sets one share against another; a part set against its own whole would never mean parity. */
function parityFaults(question: MeasuredQuestion): Fault[] {
  return question.type === 'ratio' && question.parts === 'percentages' && !question.share
    ? []
    : [{ code: 'parity-of-shares', reason: 'parity needs two percentages, neither a part of the other' }];
}

function linearFaults({ better, zeroAt, fullAt }: LinearRule, lowest: number, highest: number): Fault[] {
  const faults: Fault[] = [];
  if (zeroAt === fullAt || fullAt > zeroAt !== (better === 'higher'))
    faults.push({
      code: 'wrong-direction',
      reason: `${better} is better, yet the line runs from ${zeroAt} to ${fullAt}`,
    });
  if (Math.min(zeroAt, fullAt) < lowest || Math.max(zeroAt, fullAt) > highest)
    faults.push({ code: 'unreachable-anchor', reason: `anchors must lie between ${lowest} and ${highest}` });
  return faults;
}

function stepsFaults(rule: StepsRule, attainable: number, lowest: number, highest: number): Fault[] {
  const starts = rule.steps.map((step) => step.from);
  const points = rule.steps.map((step) => step.points);
  const faults: Fault[] = [];
  if (starts[0] !== lowest)
    faults.push({ code: 'first-step', reason: `the first step has to start at ${lowest}` });
  if (!ascending(starts)) faults.push({ code: 'steps-not-ascending', reason: 'thresholds must rise' });
  if ((starts.at(-1) ?? 0) > highest)
    faults.push({ code: 'unreachable-step', reason: `no answer lies above ${highest}` });
  if (!ascending(rule.better === 'higher' ? points : [...points].reverse()))
    faults.push({
      code: 'wrong-direction',
      reason: `points must change with every step; ${rule.better} is better`,
    });
  if (Math.max(...points) !== attainable)
    faults.push({
      code: 'attainable-points',
      reason: `best step earns ${Math.max(...points)}, not ${attainable}`,
    });
  if (Math.min(...points) !== 0) faults.push({ code: 'no-zero', reason: 'the worst step must earn 0' });
  return faults;
}

const ascending = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));

function rangeOf(question: MeasuredQuestion): [lowest: number, highest: number] {
  if (question.type === 'number') return [question.min, question.max];
  if (question.type === 'percentage') return [0, 100];
  return [0, question.share ? question.per : Number.POSITIVE_INFINITY];
}
