import { type Answer, answerLevels, type Instrument, scoreAnswers } from '@interlace/instruments';
import { itemTree, publish, tallyItems } from '@interlace/scoring-method';
import { difference } from '../benchmarks/progress.ts';
import type { Basis } from './basis.ts';
import { proposals } from './better-answers.ts';
import { familiesOf } from './families.ts';
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
  const { instrument, method, answers } = basis;
  const base = scoreAnswers(instrument, answers);
  const strictWith = (other: ReadonlyMap<string, (typeof base)[number]>): number | null => {
    const questions = base.map((score) => other.get(score.question) ?? score);
    const tally = tallyItems(instrument, questions, method).get(item);
    return tally ? publish(tally, method).strict : null;
  };
  const before = strictWith(new Map());
  if (before === null) return [];
  const points = new Map(base.map((score) => [score.question, score.points]));
  const gainOf = (family: Instrument, change: Change): Gain[] => {
    const alone = revised(family, basis, [change]);
    if (alone.faults.length > 0) return [];
    const scores = scoresOf(family, alone.answers);
    const [was, is] = [points.get(change.question) ?? 0, scores.get(change.question)?.points ?? 0];
    if (is <= was) return [];
    const gained = difference(before, strictWith(scores));
    const best =
      alone.opened.length > 0
        ? difference(before, strictWith(scoresOf(family, withBestFollowUps(family, basis, change))))
        : gained;
    if (gained === null || best === null || gained < 0 || best <= 0) return [];
    const { opened, setAside } = alone;
    return [{ ...change, points: gained, best, before: was, after: is, opened, setAside }];
  };
  const leaves = new Set(itemTree(instrument, item).tree.leaves);
  const open = new Set(base.flatMap(({ question, state }) => (isOpen(state) ? [question] : [])));
  return familiesOf(instrument)
    .filter(({ questions }) => questions.some(({ code }) => leaves.has(code)))
    .flatMap((family) =>
      family.questions
        .filter(({ code }) => open.has(code))
        .flatMap((question) =>
          proposals(instrument, question, answers.get(question.code)).flatMap((answer) =>
            gainOf(family, { question: question.code, answer }),
          ),
        ),
    )
    .sort((a, b) => b.points - a.points || b.best - a.best);
}

/** What does not apply to a city is no field of improvement; a follow-up of an unknown answer is refused when it is tried. */
const isOpen = (state: Answer['state'] | 'hidden') => state === 'answered' || state === 'unknown';

function revised(family: Instrument, { answers }: Basis, changes: readonly Change[]) {
  const own = new Set(family.questions.map(({ code }) => code));
  const given = new Map([...answers].filter(([question]) => own.has(question)));
  return reviseAnswers(family, given, changes);
}

/** The change, and the best answer to every question it opens, and to those these open. */
function withBestFollowUps(family: Instrument, basis: Basis, change: Change) {
  const changes = [change];
  for (;;) {
    const revision = revised(family, basis, changes);
    const next = revision.opened.flatMap((question) => {
      const answer = answerLevels(family, question).at(-1);
      return answer ? [{ question, answer }] : [];
    });
    if (next.length === 0) return revision.answers;
    changes.push(...next);
  }
}

function scoresOf(family: Instrument, answers: Basis['answers']) {
  return new Map(scoreAnswers(family, answers).map((score) => [score.question, score]));
}
