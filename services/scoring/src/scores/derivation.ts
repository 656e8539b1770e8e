import type { AnswerValue } from '@interlace/contracts';
import {
  type Answers,
  type Instrument,
  type Question,
  type QuestionScore,
  scoreAnswers,
} from '@interlace/instruments';
import {
  isCovered,
  type MethodBundle,
  notReviewed,
  publish,
  type Review,
  reviewedAnswers,
  reviewScores,
  type Tally,
  tallyItems,
} from '@interlace/scoring-method';
import type { Derivation, DerivedPart, DerivedQuestion } from './derivation.schema.ts';
import { compositeFormulas, indicatorFormulas, percent } from './formula-text.ts';

/** The derivation of one indicator or composite; undefined for a code the instrument does not have. Pure. */
export function deriveItem(
  context: { instrument: Instrument; answers: Answers; method: MethodBundle; review?: Review },
  code: string,
): Derivation | undefined {
  const { instrument, answers: sent, method, review = notReviewed } = context;
  const answers = reviewedAnswers(instrument, sent, review);
  const scores = reviewScores(instrument, scoreAnswers(instrument, answers), review);
  const tallies = tallyItems(instrument, scores, method);
  const tally = tallies.get(code);
  if (!tally) return undefined;
  const title = titlesOf(instrument);
  const { strict, lenient, coverage } = tally;
  const { code: _, ...published } = publish(tally, method);
  const common = {
    item: { code, kind: tally.kind, title: title(code) },
    published,
    computed: { strict, lenient, coverage },
    withheld: reasonWithheld(tally, method),
  };
  if (tally.kind === 'composite') {
    const parts = partsOf(instrument, code).map(({ code: part, weight }) =>
      derivePart({ code: part, title: title(part), weight }, tallies.get(part), method),
    );
    const rules = [method.rules.composite, method.rules.coverage];
    return { ...common, formulas: compositeFormulas(parts, tally), rules, parts, questions: [] };
  }
  const verdictOf = verdictsOf(instrument, sent, review);
  const questions = deriveQuestions({ instrument, answers, verdictOf }, scores, code);
  const rules = [method.rules.indicator, method.rules.coverage];
  return { ...common, formulas: indicatorFormulas(questions, tally), rules, parts: [], questions };
}

function titlesOf(instrument: Instrument): (code: string) => string {
  const titles = new Map(
    [...instrument.indicators, ...instrument.composites].map((item) => [item.code, item.title]),
  );
  return (code) => titles.get(code) ?? code;
}

function partsOf(instrument: Instrument, code: string) {
  return instrument.composites.find((composite) => composite.code === code)?.parts ?? [];
}

function derivePart(
  part: { code: string; title: string; weight: number },
  tally: Tally | undefined,
  method: MethodBundle,
): DerivedPart {
  if (!tally) throw new Error(`part ${part.code} is not in the instrument`); // refused when it was parsed
  const { kind, strict, lenient, coverage } = tally;
  const applies = strict !== null;
  return { ...part, kind, strict, lenient, coverage, applies, withheld: reasonWithheld(tally, method) };
}

function reasonWithheld(tally: Tally, method: MethodBundle): string | null {
  if (isCovered(tally, method)) return null;
  if (tally.strict === null) return 'No question of it applies.';
  const { threshold } = method.coverage;
  return `Answered weight is ${percent(tally.coverage)} of what applies; a score needs ${percent(threshold)}.`;
}

type VerdictOf = (question: string) => DerivedQuestion['review'];

/** What the review said of a question beside what it earned as it was sent. */
function verdictsOf(instrument: Instrument, sent: Answers, { verdicts }: Review): VerdictOf {
  const own = new Map(scoreAnswers(instrument, sent).map((score) => [score.question, score]));
  const given = new Map(verdicts.map((verdict) => [verdict.question, verdict]));
  return (question) => {
    const [found, self] = [given.get(question), own.get(question)];
    if (!found || !self) return null;
    const { points: selfPoints, attainable: selfAttainable } = self;
    return { verdict: found.verdict, reason: found.reason ?? null, selfPoints, selfAttainable };
  };
}

function deriveQuestions(
  { instrument, answers, verdictOf }: { instrument: Instrument; answers: Answers; verdictOf: VerdictOf },
  scores: readonly QuestionScore[],
  indicator: string,
): DerivedQuestion[] {
  const byCode = new Map(scores.map((score) => [score.question, score]));
  return instrument.questions.flatMap((question) => {
    const score = question.indicator === indicator && byCode.get(question.code);
    return score ? [{ ...deriveQuestion(question, score, answers), review: verdictOf(question.code) }] : [];
  });
}

function deriveQuestion(
  question: Question,
  score: QuestionScore,
  answers: Answers,
): Omit<DerivedQuestion, 'review'> {
  const answer = answers.get(question.code);
  const value = score.state === 'answered' && answer?.state === 'answered' ? answer.value : null;
  return {
    code: question.code,
    lineage: question.lineage,
    title: question.title,
    state: score.state,
    value,
    shown: value === null ? null : inWords(question, value),
    points: score.points,
    attainable: score.attainable,
    because: score.because,
    rationale: question.scoring.rationale,
    counts: score.attainable === 0 ? 'none' : score.state === 'unknown' ? 'strict' : 'strict-and-lenient',
  };
}

function inWords(question: Question, value: AnswerValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && !Array.isArray(value)) return `${value.numerator} / ${value.denominator}`;
  const chosen = [value].flat();
  const labels =
    'options' in question ? new Map(question.options.map((each) => [each.code, each.label])) : undefined;
  return chosen.length === 0 ? 'none' : chosen.map((code) => labels?.get(code) ?? code).join('; ');
}
