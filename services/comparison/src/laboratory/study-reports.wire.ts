import { code } from '@interlace/contracts';
import { z } from 'zod';
import { dataVersion, itemKind, roundHead, sampleHead, suppression } from '../benchmarks/wire.ts';
import { factorNames } from './sensitivity.ts';

const item = z.object({ code, title: z.string() });
const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() }).meta({
  id: 'Estimate',
  description: 'A figure with its bootstrap interval; small samples do reach below 0',
});

export const sensitivityReport = z
  .object({
    dataVersion,
    round: roundHead,
    sample: sampleHead,
    item,
    suppressed: suppression.nullable(),
    sentence: z.string().nullable().meta({ description: 'What the numbers say, in one or two sentences' }),
    sensitivity: z
      .object({
        cities: z.int(),
        rows: z
          .int()
          .meta({ description: 'Base sample size N of the design; intervals narrow with its root' }),
        runs: z.int().meta({ description: 'Times the index was rebuilt: N (factors + 2)' }),
        seed: z.int(),
        level: z.number().meta({ description: 'Share of the resamples an interval covers' }),
        meanRankShift: z
          .number()
          .meta({ description: 'Places a city moves on average when the method is varied' }),
        factors: z.array(
          z.object({
            factor: z.enum(factorNames),
            varied: z.string(),
            first: estimate
              .nullable()
              .meta({ description: 'V(E(Y|X))/V(Y): what this choice alone explains' }),
            total: estimate
              .nullable()
              .meta({ description: 'What is left while all other choices are fixed' }),
            idle: z
              .string()
              .nullable()
              .meta({ description: 'Why the choice was not varied; null where it was' }),
          }),
        ),
      })
      .nullable(),
  })
  .meta({ id: 'SensitivityReport' });
export type SensitivityReport = z.infer<typeof sensitivityReport>;

const flags = ['negative', 'weak', 'redundant', 'undefined'] as const;
const correlation = z.object({
  left: code,
  right: code,
  coefficient: z.number().nullable(),
  units: z.int(),
  flag: z.enum(flags),
});

export const consistencyAnswer = z
  .object({
    dataVersion,
    round: roundHead,
    sample: sampleHead,
    suppressed: suppression.nullable(),
    groups: z
      .array(
        z.object({
          group: code,
          kind: itemKind,
          title: z.string(),
          sentence: z.string(),
          alpha: z.number().nullable().meta({
            description:
              'Cronbach’s alpha on standardised parts; null where it is not defined, may be below 0',
          }),
          cities: z.int().meta({ description: 'Cities with every part, over which alpha is taken' }),
          weighedOver: z.int().meta({ description: 'Cities the effective weights are taken over' }),
          parts: z.array(
            z.object({
              code,
              title: z.string(),
              alphaWithout: z.number().nullable(),
              correlationWithRest: z.number().nullable(),
              nominalWeight: z.number().meta({ description: 'Share of the weight in the group' }),
              effectiveWeight: z.number().nullable().meta({
                description:
                  'Share of the correlation ratios: what the part has to say in the scores of the group',
              }),
              correlationRatio: z.number().nullable(),
            }),
          ),
          flags: z.array(correlation),
          advice: z
            .array(z.object({ code, title: z.string(), sentences: z.array(z.string()) }))
            .meta({ description: 'Parts to look at and why, the most pressing first' }),
        }),
      )
      .nullable(),
  })
  .meta({ id: 'ConsistencyReport' });
export type ConsistencyAnswer = z.infer<typeof consistencyAnswer>;
