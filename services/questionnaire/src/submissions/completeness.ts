import { type Answer, type Answers, checkSubmission, type Instrument } from '@interlace/instruments';

/** Questions of an area by what has become of them; they add up to `questions`. */
export interface AreaProgress {
  readonly area: string;
  readonly questions: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly notOurCompetence: number;
  readonly unknown: number;
  readonly missing: number;
  readonly hidden: number;
  /** Answered over answered, unknown and missing, 0 to 1, by number of questions; null where nothing applies. */
  readonly coverage: number | null;
}

/** Something that keeps the answers from being sent. */
export interface Want {
  readonly question: string;
  /** `missing`, or the code of a fault. */
  readonly code: string;
  readonly reason: string;
}

export interface Completeness {
  /** Answers to questions that are asked: what a submission sends. */
  readonly asked: Answers;
  readonly hidden: readonly { question: string; because: string }[];
  /** Faults first, then what is missing, in the instrument's order. */
  readonly wanting: readonly Want[];
  readonly areas: readonly AreaProgress[];
}

/** How far a set of answers has come. Answers to hidden questions are set aside, not held against it. Pure. */
export function completenessOf(instrument: Instrument, answers: Answers): Completeness {
  const hidden = checkSubmission(instrument, answers).hidden;
  const aside = new Set(hidden.map(({ question }) => question));
  const asked = new Map([...answers].filter(([question]) => !aside.has(question)));
  const { faults, missing } = checkSubmission(instrument, asked);
  return {
    asked,
    hidden,
    wanting: [
      ...faults,
      ...missing.map((question) => ({ question, code: 'missing', reason: 'has no answer yet' })),
    ],
    areas: areasOf(instrument, asked, aside),
  };
}

type Counted = Exclude<keyof AreaProgress, 'area' | 'questions' | 'coverage'>;

const counterOf: Record<Answer['state'], Counted> = {
  answered: 'answered',
  'not-applicable': 'notApplicable',
  'not-our-competence': 'notOurCompetence',
  unknown: 'unknown',
};

function areasOf(instrument: Instrument, asked: Answers, hidden: ReadonlySet<string>): AreaProgress[] {
  const areaOf = new Map(instrument.indicators.map((indicator) => [indicator.code, indicator.area]));
  return instrument.areas.map(({ code: area }) => {
    const questions = instrument.questions.filter((question) => areaOf.get(question.indicator) === area);
    const counts = { answered: 0, notApplicable: 0, notOurCompetence: 0, unknown: 0, missing: 0, hidden: 0 };
    for (const { code } of questions) {
      const answer = asked.get(code);
      counts[hidden.has(code) ? 'hidden' : answer ? counterOf[answer.state] : 'missing'] += 1;
    }
    const applicable = counts.answered + counts.unknown + counts.missing;
    const coverage = applicable === 0 ? null : counts.answered / applicable;
    return { area, questions: questions.length, ...counts, coverage };
  });
}
