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
    const risky = followUps
      .filter((followUp) => followUp.condition.question === parent.code && isRisky(parent, followUp))
      .map((followUp) => ({ followUp, subtree: subtreeOf(followUp, followUps) }));
    const strays = risky
      .flatMap(({ subtree }) => subtree)
      .filter((below) => below.indicator !== parent.indicator)
      .map((below) => acrossIndicators(below, parent));
    const gaps =
      parent.type === 'graded' || parent.type === 'single'
        ? gapFindings(parent, risky)
        : risky.map(({ followUp }) => noGap(followUp));
    return [...strays, ...gaps];
  });
}

interface Risk {
  followUp: FollowUp;
  /** The follow-up and all that hang on it. */
  subtree: FollowUp[];
}

const noGap = ({ code, condition }: FollowUp): Finding => ({
  where: code,
  code: 'better-answer-may-lower-score',
  reason: `a better answer to ${condition.question} may hide it, or reveal it after it had left`,
});

const acrossIndicators = ({ code }: FollowUp, parent: Question): Finding => ({
  where: code,
  code: 'follow-up-across-indicators',
  reason: `comes and goes with ${parent.code}, whose gain counts in another indicator`,
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

function gapFindings(parent: QuestionOf<'graded' | 'single'>, risky: Risk[]): Finding[] {
  return betterPairs(parent.options).flatMap(([worse, better]) => {
    const stake = risky
      .filter(({ followUp }) => changes(parent, followUp, worse, better))
      .flatMap(({ subtree }) => subtree)
      .reduce((sum, below) => sum + below.attainable, 0);
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

/** A follow-up and all that hang on it. Ends because conditions are acyclic. */
function subtreeOf(followUp: FollowUp, all: FollowUp[]): FollowUp[] {
  const below = all.filter((other) => other.condition.question === followUp.code);
  return [followUp, ...below.flatMap((other) => subtreeOf(other, all))];
}
