import { band, code, country, instant, instrumentReference, origin, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { peerLevels, peerOutcomes } from './peers.ts';
import { scoreOrigins } from './score.ts';
import { type SuppressionCode, suppressionReasons } from './suppression.ts';

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as [Key, ...Key[]];
const score = z.number().min(0).max(100);
const points = z.number();

export const scoreOrigin = z.enum(scoreOrigins);
export const itemKind = z.enum(['composite', 'indicator']);
export const dataVersion = z.string().meta({
  description: 'Hash of the data behind the response: equal data, equal version. Part of the ETag.',
});

export const suppression = z
  .object({ code: z.enum(keysOf<SuppressionCode>(suppressionReasons)), reason: z.string() })
  .meta({ id: 'Suppression', description: 'Why a figure is null' });

export const statistics = z
  .object({ n: z.int(), min: score, q1: score, median: score, q3: score, max: score, mean: score })
  .meta({
    id: 'Statistics',
    description: 'Strict scores of a group; quartiles by type 7; `n` cities with a score',
  });

export const rank = z
  .object({
    place: z.int().min(1),
    tied: z.int().min(1),
    of: z.int().min(1),
    interval: z
      .object({ low: z.int().min(1), median: z.int().min(1), high: z.int().min(1) })
      .meta({ description: 'Places reached in 5, 50 and 95 % of all rebuilds of the index' }),
    band: z.int().min(1).meta({
      description: '1 is the best; cities whose intervals overlap share a band and are not to be ordered',
    }),
  })
  .meta({
    id: 'Rank',
    description:
      'Place 1 is the best; ties share the better place, `tied` counts the cities on it, `of` those ranked. Never without interval and band.',
  });

const overview = { statistics: statistics.nullable(), suppressed: suppression.nullable() };
export const standing = z.object({ ...overview, rank: rank.nullable() }).meta({ id: 'Standing' });

export const networkName = z.object({ id: uuid, code: code.nullable(), name: z.string().nullable() });

export const cityName = z
  .object({ id: uuid, code: code.nullable(), name: z.string().nullable(), country: country.nullable() })
  .meta({ id: 'CityName', description: 'Null members are not known here yet' });

export const roundHead = z
  .object({
    id: uuid,
    code,
    name: z.string(),
    network: networkName,
    instrument: instrumentReference,
    opensAt: instant,
    closesAt: instant,
    closedAt: instant.nullable(),
    referenceYear: z.int(),
    fictitious: z.boolean(),
    minimumGroup: z.int().meta({ description: 'Fewest cities a statistic of the round sums up' }),
  })
  .meta({ id: 'RoundHead' });
export type RoundHead = z.infer<typeof roundHead>;

/** Names the sample a figure stands in: nothing of another origin, instrument or method version is in it. */
const sampleIdentity = { origin: scoreOrigin, instrument: instrumentReference, methodVersion: z.string() };
export const sampleHead = z.object({ ...sampleIdentity, cities: z.int() }).meta({ id: 'SampleHead' });

const scoreOfItem = {
  strict: score.nullable(),
  lenient: score.nullable(),
  coverage: z.number().min(0).max(1),
};
const itemName = { code, kind: itemKind, title: z.string().nullable() };

export const publishedFigure = z
  .object({
    origin: z.literal(origin.enum.published),
    indicator: code,
    score,
    year: z.int().nullable(),
    questionnaire: z.string(),
    source: z.string(),
  })
  .meta({ id: 'PublishedFigure', description: 'Taken over from a report; beside every sample, inside none' });

const contextFigure = z.object({ value: z.number(), year: z.int(), source: z.string() }).nullable();
const bandPlace = z.object({ figure: contextFigure, band: band.nullable() });

const gap = z.object({ indicator: code, title: z.string().nullable(), score, median: score, gap: points });

const late = z
  .literal(true)
  .optional()
  .meta({ description: 'Sent after the end of the round, in an extension; absent for what came in time' });

export const benchmark = z
  .object({
    dataVersion,
    round: roundHead,
    city: cityName,
    submission: z.object({ id: uuid, version: z.int(), submittedAt: instant, late }),
    sample: sampleHead,
    /** Other origins in which the city has a score; ask for them with `origin`. */
    origins: z.array(scoreOrigin),
    peers: z.object({
      level: z.enum(peerLevels),
      cities: z.int(),
      population: bandPlace,
      foreignBornShare: bandPlace,
      steps: z.array(
        z.object({
          level: z.enum(peerLevels),
          cities: z.int().nullable(),
          outcome: z.enum(keysOf(peerOutcomes)),
          reason: z.string(),
        }),
      ),
      suppressed: suppression.nullable(),
    }),
    items: z.array(z.object({ ...itemName, ...scoreOfItem, sample: standing, peers: standing })),
    strengths: z.array(gap),
    weaknesses: z.array(gap),
    published: z.array(publishedFigure),
  })
  .meta({ id: 'Benchmark' });
export type Benchmark = z.infer<typeof benchmark>;

export const itemOverview = z.object({ ...itemName, ...overview });

export const roundStatistics = z
  .object({
    dataVersion,
    round: roundHead,
    samples: z.array(
      z.object({
        ...sampleIdentity,
        cities: z.int(),
        items: z.array(itemOverview),
        groups: z
          .array(
            z.object({
              group: z.string(),
              name: z.string().nullable(),
              cities: z.int(),
              items: z.array(itemOverview),
            }),
          )
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'RoundStatistics' });
export type RoundStatistics = z.infer<typeof roundStatistics>;

export const listedCity = z.object({
  city: cityName,
  late,
  scores: z.array(
    z.object({ ...itemName, ...scoreOfItem, rank: rank.nullable(), suppressed: suppression.nullable() }),
  ),
});
export const cityList = z
  .object({
    dataVersion,
    sample: sampleHead.nullable(),
    items: z.array(listedCity),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'RankedCities' });
export type CityList = z.infer<typeof cityList>;

export const cityComparison = z
  .object({
    dataVersion,
    round: roundHead,
    sample: sampleHead,
    cities: z.array(cityName),
    items: z.array(
      z.object({
        ...itemName,
        values: z.array(
          z.object({
            cityId: uuid,
            ...scoreOfItem,
            /** Strict score minus that of the first city, in points of 100. */
            difference: points.nullable(),
            rank: rank.nullable(),
            suppressed: suppression.nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'CityComparison' });
export type CityComparison = z.infer<typeof cityComparison>;

const coreScore = z.object({ points, attainable: points, index: score.nullable() });
const questionOutcome = z.object({
  state: z.enum(['answered', 'not-applicable', 'not-our-competence', 'unknown', 'hidden']),
  points,
  attainable: points,
});
const progressSide = z.object({ round: roundHead, ...sampleIdentity, submissionVersion: z.int() });

export const progress = z
  .object({
    dataVersion,
    city: cityName,
    from: progressSide,
    to: progressSide,
    /** The questions whose meaning both instrument versions share: 100 × points / attainable, unknown counts 0. */
    core: z.object({
      shared: z.int(),
      onlyFrom: z.array(code),
      onlyTo: z.array(code),
      from: coreScore,
      to: coreScore,
      change: points.nullable(),
      questions: z.array(z.object({ lineage: code, from: questionOutcome, to: questionOutcome })),
    }),
    /** The full scores of both rounds; where the versions differ, their difference is not progress alone. */
    items: z.array(
      z.object({ ...itemName, from: score.nullable(), to: score.nullable(), change: points.nullable() }),
    ),
    sameInstrument: z.boolean(),
    sameMethod: z.boolean(),
  })
  .meta({ id: 'Progress' });
export type Progress = z.infer<typeof progress>;

export const listedRound = z.object({
  round: roundHead,
  cities: z.array(z.object({ origin: scoreOrigin, cities: z.int() })),
});
export const roundList = z
  .object({ dataVersion, items: z.array(listedRound), nextCursor: z.string().nullable() })
  .meta({ id: 'BenchmarkRounds' });
