import { Generator } from '@interlace/composite-index';
import {
  type Choices,
  type FactorCode,
  openChoices,
  publishedChoices,
  type RobustnessDesign,
} from './design.ts';

/** What of a sample decides whether a choice can matter at all. */
export interface SampleTraits {
  readonly hasUnknown: boolean;
  readonly isReviewed: boolean;
}

/** A choice as a run makes it. With one option it is fixed, and `because` says why. */
export interface Factor {
  readonly code: FactorCode;
  readonly options: readonly string[];
  readonly because: string | null;
}

/** What a run varied, how often, and what stayed fixed: enough to repeat and to judge it. */
export interface FactorRecord {
  readonly varied: {
    factor: FactorCode;
    published: string;
    /** Draws by option. */
    options: Record<string, number>;
  }[];
  readonly fixed: { factor: string; to: string; because: string }[];
}

/** Held in every run, said in every record. */
const alwaysFixed: FactorRecord['fixed'] = [
  { factor: 'cities', to: 'those of the sample', because: 'a place is a place among them' },
  {
    factor: 'questions',
    to: 'those of the instrument',
    because: 'leaving some out changes what is measured',
  },
  {
    factor: 'coverage',
    to: 'as published',
    because: 'a city without a score has no place, however the index is built',
  },
  {
    factor: 'hidden follow-ups',
    to: 'as published',
    because: 'what they would have been answered is not known',
  },
];

/** The factors of a sample in their fixed order. Pure. */
export function factorsOf({ hasUnknown, isReviewed }: SampleTraits): readonly Factor[] {
  const reasons: Partial<Record<FactorCode, string>> = {
    ...(!hasUnknown && { 'unknown-answers': 'no answer of the sample is unknown' }),
    ...(isReviewed && { 'answers-not-reviewed': 'every answer of the sample has been reviewed' }),
  };
  return (Object.keys(openChoices) as FactorCode[]).map((code) => {
    const because = reasons[code] ?? null;
    return { code, options: because ? openChoices[code].slice(0, 1) : openChoices[code], because };
  });
}

/** The choices of a draw, and the generator that made them, for what is drawn next. Every factor takes one number. */
export function drawChoices(
  factors: readonly Factor[],
  { seed }: RobustnessDesign,
  stream: number,
): { choices: Choices; generator: Generator } {
  const generator = Generator.of(seed, stream);
  const drawn = factors.map(({ code, options }) => [
    code,
    options[Math.floor(generator.uniform() * options.length)],
  ]);
  return { choices: { ...publishedChoices, ...Object.fromEntries(drawn) }, generator };
}

/** Counted from the seed alone, wherever the draws were computed. `streamOf` numbers the stream of a draw. */
export function recordOf(
  factors: readonly Factor[],
  design: RobustnessDesign,
  draws: number,
  streamOf: (draw: number) => number,
): FactorRecord {
  const counts = new Map(
    factors.map(({ code, options }) => [code, new Map(options.map((option) => [option, 0]))]),
  );
  for (let draw = 0; draw < draws; draw++) {
    const { choices } = drawChoices(factors, design, streamOf(draw));
    for (const [code, options] of counts) options.set(choices[code], (options.get(choices[code]) ?? 0) + 1);
  }
  const published = (code: FactorCode) => publishedChoices[code];
  return {
    varied: factors
      .filter(({ because }) => because === null)
      .map(({ code }) => ({
        factor: code,
        published: published(code),
        options: Object.fromEntries(counts.get(code) ?? []),
      })),
    fixed: [
      ...factors.flatMap(({ code, because }) =>
        because === null ? [] : [{ factor: code, to: published(code), because }],
      ),
      ...alwaysFixed,
    ],
  };
}
