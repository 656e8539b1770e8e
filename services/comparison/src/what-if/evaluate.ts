import type { ScoredItem, ScoredQuestion } from '@interlace/contracts';
import type { Answers } from '@interlace/instruments';
import { type Score, scoreSubmission } from '@interlace/scoring-method';
import { difference } from '../benchmarks/progress.ts';
import type { Basis } from '../routes/open-answers.ts';
import type { Change, Revision } from './revise-answers.ts';

export interface ItemEffect {
  readonly code: string;
  readonly kind: 'composite' | 'indicator';
  readonly title: string;
  readonly before: Omit<ScoredItem, 'code'>;
  readonly after: Omit<ScoredItem, 'code'>;
  /** Strict value after less before, in points of 100; null where one of them has no score. */
  readonly difference: number | null;
}

export interface QuestionEffect {
  readonly question: string;
  readonly title: string;
  readonly indicator: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

type Outcome = Pick<ScoredQuestion, 'state' | 'points' | 'attainable'>;

export interface Evaluation {
  readonly before: Score;
  readonly after: Score;
  readonly items: readonly ItemEffect[];
  readonly questions: readonly QuestionEffect[];
}

/** What revised answers make of every figure, by the released method the score was made with. Pure. */
export function evaluate(
  basis: Basis,
  revision: Pick<Revision, 'answers'>,
  changes: readonly Change[],
): Evaluation {
  const { instrument } = basis;
  const before = scored(basis, basis.answers);
  const after = scored(basis, revision.answers);
  return {
    before,
    after,
    items: [
      ...itemEffects('composite', instrument.composites, before.composites, after.composites),
      ...itemEffects('indicator', instrument.indicators, before.indicators, after.indicators),
    ],
    questions: questionEffects(basis, before, after, new Set(changes.map(({ question }) => question))),
  };
}

const scored = ({ instrument, method }: Basis, answers: Answers) =>
  scoreSubmission(instrument, answers, method);

function itemEffects(
  kind: ItemEffect['kind'],
  named: readonly { code: string; title: string }[],
  before: readonly ScoredItem[],
  after: readonly ScoredItem[],
): ItemEffect[] {
  return named.flatMap(({ code, title }, index) => {
    const [was, is] = [before[index], after[index]];
    if (!was || !is) return [];
    const change = difference(was.strict, is.strict);
    return { code, kind, title, before: figuresOf(was), after: figuresOf(is), difference: change };
  });
}

/** The questions that were changed, and all others whose outcome is another one. */
function questionEffects(
  { instrument }: Basis,
  before: Score,
  after: Score,
  changed: ReadonlySet<string>,
): QuestionEffect[] {
  return instrument.questions.flatMap(({ code: question, title, indicator }, index) => {
    const [was, is] = [before.questions[index], after.questions[index]];
    if (!was || !is || (!changed.has(question) && isSame(was, is))) return [];
    return { question, title, indicator, before: outcomeOf(was), after: outcomeOf(is) };
  });
}

const figuresOf = ({ strict, lenient, coverage }: ScoredItem) => ({ strict, lenient, coverage });
const outcomeOf = ({ state, points, attainable }: Outcome): Outcome => ({ state, points, attainable });

const isSame = (one: Outcome, other: Outcome) =>
  one.state === other.state && one.points === other.points && one.attainable === other.attainable;
