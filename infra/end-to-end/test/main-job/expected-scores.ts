import { type WorkedAnswer, workedAnswers } from './worked-answers.ts';

/** What is expected of an indicator or composite; null where too little was answered for a score. */
export interface ExpectedScore {
  readonly strict: number | null;
  readonly lenient: number | null;
  readonly coverage: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
export const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;

const lens = [
  'education',
  'neighbourhoods',
  'public-services',
  'business-and-labour-market',
  'cultural-and-social-life',
  'public-space',
];
const core = [
  'commitment',
  'lens',
  'mediation-and-conflict',
  'language',
  'media-and-communication',
  'international-outlook',
  'intercultural-competence',
  'welcoming-newcomers',
  'leadership-and-citizenship',
  'anti-discrimination',
];
/** Parts of each composite, all of equal weight; the lens comes first, for the others stand on it. */
const composites = { lens, core, extended: [...core, 'participation', 'interaction'] };

type Figures = Record<'strict' | 'lenient' | 'coverage', number>;

function indicatorOf(answers: readonly WorkedAnswer[]): Figures {
  const reached = sum(answers.map(({ points }) => points));
  const attainable = sum(answers.map((row) => row.attainable));
  const known = sum(answers.map((row) => (row.answer?.state === 'unknown' ? 0 : row.attainable)));
  return {
    strict: (100 * reached) / attainable,
    lenient: (100 * reached) / known,
    coverage: known / attainable,
  };
}

function withComposites(indicators: Readonly<Record<string, Figures>>): Map<string, Figures> {
  const figures = new Map(Object.entries(indicators));
  for (const [code, parts] of Object.entries(composites)) {
    const of = (figure: keyof Figures) =>
      mean(parts.map((part) => figures.get(part)?.[figure] ?? Number.NaN));
    figures.set(code, { strict: of('strict'), lenient: of('lenient'), coverage: of('coverage') });
  }
  return figures;
}

const published = ({ strict, lenient, coverage }: Figures): ExpectedScore =>
  coverage < 0.65 ? { strict: null, lenient: null, coverage } : { strict, lenient, coverage };

/** The score of the worked answers, from their points alone. */
export function workedScore(): Map<string, ExpectedScore> {
  const indicators = Object.entries(workedAnswers).map(([code, rows]) => [code, indicatorOf(rows)] as const);
  const figures = withComposites(Object.fromEntries(indicators));
  return new Map([...figures].map(([code, each]) => [code, published(each)]));
}

/** The strict score of a city that gives its best answer for some indicators and its worst for the others. */
export function extremeScore(isBest: (indicator: string) => boolean): Map<string, number> {
  const indicators = Object.keys(workedAnswers).map((code) => {
    const value = isBest(code) ? 100 : 0;
    return [code, { strict: value, lenient: value, coverage: 1 }] as const;
  });
  const figures = withComposites(Object.fromEntries(indicators));
  return new Map([...figures].map(([code, { strict }]) => [code, strict]));
}

/** Quartiles by type 7: linear between the neighbours of (n - 1) p. */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const [below = Number.NaN, above = below] = sorted.slice(Math.floor(at), Math.floor(at) + 2);
  return below + (at - Math.floor(at)) * (above - below);
}

export function expectedStatistics(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, q1, median, q3, max] = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(sorted, p));
  return { n: values.length, min, q1, median, q3, max, mean: mean(values) };
}

/** Place 1 is the best; cities with the same score share the better place. */
export function expectedRank(values: readonly number[], own: number) {
  const better = values.filter((value) => value > own + 1e-9);
  const tied = values.filter((value) => Math.abs(value - own) <= 1e-9);
  return { place: better.length + 1, tied: tied.length, of: values.length };
}
