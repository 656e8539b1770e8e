import {
  type Answer,
  type Answers,
  answerLevels,
  checkSubmission,
  type Instrument,
} from '@interlace/instruments';
import { releasedMethods, scoreSubmission } from '@interlace/scoring-method';
import { QuestionColumns, type SampleData } from '../sample-data.ts';

/** Answers by level, 0 the worst and 1 the best of a question; null is unknown. Hidden follow-ups are left out. */
export function answersBy(instrument: Instrument, level: (question: number) => number | null): Answers {
  const all = instrument.questions.map(({ code }, index): [string, Answer] => {
    const levels = answerLevels(instrument, code);
    const at = level(index);
    return [
      code,
      (at === null ? undefined : levels[Math.round(at * (levels.length - 1))]) ?? { state: 'unknown' },
    ];
  });
  return asked(instrument, new Map(all));
}

function asked(instrument: Instrument, answers: Answers): Answers {
  const hidden = new Set(checkSubmission(instrument, answers).hidden.map(({ question }) => question));
  const kept = new Map([...answers].filter(([question]) => !hidden.has(question)));
  return kept.size < answers.size ? asked(instrument, kept) : answers;
}

/** A sample scored by the released method; the second group holds every other city. */
export function sampleOf(instrument: Instrument, cities: readonly Answers[], isReviewed = false): SampleData {
  const scores = cities.map((answers) => scoreSubmission(instrument, answers, releasedMethods.current));
  const columns = new QuestionColumns(instrument, cities.length);
  for (const [city, { questions }] of scores.entries()) columns.put(city, questions);
  const itemsOf = (kind: 'composite' | 'indicator') => (kind === 'composite' ? 'composites' : 'indicators');
  const items = (['composite', 'indicator'] as const).flatMap((kind) =>
    instrument[itemsOf(kind)].map(({ code }, index) => ({
      code,
      kind,
      strict: Float64Array.from(scores, (score) => score[itemsOf(kind)][index]?.strict ?? Number.NaN),
    })),
  );
  const every = [...cities.keys()];
  return {
    cities: cities.length,
    isReviewed,
    questions: columns.columns,
    items,
    groups: [
      { key: 'round', positions: Int32Array.from(every) },
      { key: 'half', positions: Int32Array.from(every.filter((city) => city % 2 === 0)) },
    ],
  };
}
