import {
  type Answer,
  type Answers,
  answerLevels,
  type QuestionScore,
  scoreAnswers,
} from '@interlace/instruments';
import { itemTree, publish, tallyItems } from '@interlace/scoring-method';
import { difference } from '../benchmarks/progress.ts';
import type { Basis } from '../routes/open-answers.ts';
import { proposals } from './better-answers.ts';
import { type Family, familiesOf } from './families.ts';
import { type Aside, type Change, reviseAnswers } from './revise-answers.ts';

/** One better answer and what it brings. */
export interface Gain extends Change {
  /** Points of the item, follow-ups that open left without an answer: what the change alone brings, and at least. */
  readonly points: number;
  /** Points of the item once every follow-up that opens has its best answer. */
  readonly best: number;
  /** Points of the question itself. */
  readonly before: number;
  readonly after: number;
  readonly opened: readonly string[];
  readonly setAside: readonly Aside[];
}

/**
 * Every better answer to a question that is asked and applies, the largest gain for the item first; equal ones in the order of the
 * instrument. None loses points, and none is listed that brings nothing even with the best follow-ups. Empty where the item has
 * no score. Pure.
 */
export function gainsOf(basis: Basis, item: string): Gain[] {
  const { instrument, answers } = basis;
  const trial = trialOf(basis, item);
  if (!trial) return [];
  const leaves = new Set(itemTree(instrument, item).tree.leaves);
  return familiesOf(basis)
    .filter((family) => family.instrument.questions.some(({ code }) => leaves.has(code)))
    .flatMap((family) =>
      family.instrument.questions.flatMap((question) => {
        const present = trial.base.get(question.code);
        if (!present || !isOpen(present.state)) return [];
        const proposed = proposals(instrument, question, answers.get(question.code));
        return proposed.flatMap((answer) => gainOf(trial, family, { question: question.code, answer }));
      }),
    )
    .sort((a, b) => b.points - a.points || b.best - a.best);
}

type Scores = ReadonlyMap<string, QuestionScore>;

/** An item as it stands, and as it would with other scores for some questions. */
interface Trial {
  readonly base: Scores;
  /** Points more than now; null where there would be no score. */
  gained(other: Scores): number | null;
}

function trialOf({ instrument, method, answers }: Basis, item: string): Trial | null {
  const scores = scoreAnswers(instrument, answers);
  const strictWith = (other: Scores): number | null => {
    const questions = scores.map((score) => other.get(score.question) ?? score);
    const tally = tallyItems(instrument, questions, method).get(item);
    return tally ? publish(tally, method).strict : null;
  };
  const base = byQuestion(scores);
  const before = strictWith(base);
  return before === null ? null : { base, gained: (other) => difference(before, strictWith(other)) };
}

/** Nothing where the change is refused, earns the question no more, or costs the item points. */
function gainOf({ base, gained }: Trial, family: Family, change: Change): Gain[] {
  const { instrument } = family;
  const { answers, faults, opened, setAside } = reviseAnswers(instrument, family.answers, [change]);
  if (faults.length > 0) return [];
  const scores = byQuestion(scoreAnswers(instrument, answers));
  const before = base.get(change.question)?.points ?? 0;
  const after = scores.get(change.question)?.points ?? 0;
  if (after <= before) return [];
  const points = gained(scores);
  const best =
    opened.length > 0
      ? gained(byQuestion(scoreAnswers(instrument, withBestFollowUps(family, change))))
      : points;
  if (points === null || best === null || points < 0 || best <= 0) return [];
  return [{ ...change, points, best, before, after, opened, setAside }];
}

/** What does not apply to a city is no field of improvement; a follow-up of an unknown answer is refused when it is tried. */
const isOpen = (state: Answer['state'] | 'hidden') => state === 'answered' || state === 'unknown';

/** The change, and the best answer to every question it opens, and to those these open. */
function withBestFollowUps({ instrument, answers }: Family, change: Change): Answers {
  const changes = [change];
  for (;;) {
    const revision = reviseAnswers(instrument, answers, changes);
    const next = revision.opened.flatMap((question) => {
      const answer = answerLevels(instrument, question).at(-1);
      return answer ? [{ question, answer }] : [];
    });
    if (next.length === 0) return revision.answers;
    changes.push(...next);
  }
}

const byQuestion = (scores: readonly QuestionScore[]): Scores =>
  new Map(scores.map((score) => [score.question, score]));
