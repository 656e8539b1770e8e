import type { Finding } from '../finding.ts';
import type { Condition } from '../format/condition.ts';
import type { Instrument } from '../format/instrument.ts';
import type { Option, Question, QuestionOf } from '../format/question.ts';
import { isMeasured } from '../measure.ts';
import { isMet } from '../visibility.ts';

type FollowUp = Question & { condition: Condition };

/**
 * Places where a better answer could lower an indicator because it hides a follow-up, or reveals one that had left the
 * denominator. Safe is: P/A becomes (P+g)/(A±a) with gain g at least the points a that come or go; 'better' means an
 * option of more points, one more choice, or a better figure.
 */
export function monotonyFindings({ questions }: Instrument): Finding[] {
  const followUps = questions.filter((question): question is FollowUp => question.condition !== undefined);
  return questions.flatMap((parent) => {
    const own = followUps.filter((followUp) => followUp.condition.question === parent.code);
    const worth = (followUp: FollowUp) => subtreeWorth(followUp, followUps);
    const risky = own.filter((followUp) => isRisky(parent, followUp));
    return [
      ...risky.filter((followUp) => followUp.indicator !== parent.indicator).map(acrossIndicators),
      ...(parent.type === 'graded' || parent.type === 'single'
        ? gapFindings(parent, risky, worth)
        : risky.map(noGap)),
    ];
  });
}

const noGap = ({ code, condition }: FollowUp): Finding => ({
  where: code,
  code: 'better-answer-may-lower-score',
  reason: `a better answer to ${condition.question} may hide it, or reveal it after it had left`,
});

const acrossIndicators = ({ code, condition }: FollowUp): Finding => ({
  where: code,
  code: 'follow-up-across-indicators',
  reason: `comes and goes with ${condition.question}, whose gain counts in another indicator`,
});

/** Whether a better answer to the parent can hide the follow-up, or bring back one that left. */
function isRisky(parent: Question, followUp: FollowUp): boolean {
  if (followUp.condition.whenHidden === 'leaves') return true;
  if (isMeasured(parent)) return parent.scoring.kind !== 'parity' && parent.scoring.better === 'lower';
  if (parent.type === 'multiple') return false;
  return betterPairs(parent.options).some(([worse, better]) => changes(parent, followUp, worse, better));
}

/** Whether moving from the worse to the better option takes points out, or brings points back into the denominator. */
function changes(parent: Question, { condition }: FollowUp, worse: Option, better: Option): boolean {
  const before = isMet(condition, parent, worse.code);
  const after = isMet(condition, parent, better.code);
  return (before && !after) || (!before && after && condition.whenHidden === 'leaves');
}

function gapFindings(
  parent: QuestionOf<'graded' | 'single'>,
  risky: FollowUp[],
  worth: (followUp: FollowUp) => number,
): Finding[] {
  return betterPairs(parent.options).flatMap(([worse, better]) => {
    const moving = risky.filter((followUp) => changes(parent, followUp, worse, better));
    const stake = moving.reduce((sum, followUp) => sum + worth(followUp), 0);
    const gain = better.points - worse.points;
    if (stake <= gain) return [];
    const reason = `from '${worse.code}' to '${better.code}' gains ${gain} while follow-ups worth ${stake} come or go`;
    return [{ where: parent.code, code: 'better-answer-may-lower-score', reason }];
  });
}

const betterPairs = (options: readonly Option[]): [worse: Option, better: Option][] =>
  options.flatMap((worse) =>
    options
      .filter((better) => better.points > worse.points)
      .map((better): [Option, Option] => [worse, better]),
  );

/** Points of a follow-up and of all that hang on it. Ends because conditions are acyclic. */
function subtreeWorth(followUp: FollowUp, all: FollowUp[]): number {
  const below = all.filter((other) => other.condition.question === followUp.code);
  return below.reduce((sum, other) => sum + subtreeWorth(other, all), followUp.attainable);
}
