import {
  bands,
  cityProfile,
  code,
  instant,
  instrumentReference,
  scoredQuestion,
  uuid,
} from '@interlace/contracts';
import { z } from 'zod';
import { networkName, scoreOrigin } from '../benchmarks/wire.ts';
import type { RobustnessDesign } from '../robustness/design.ts';

/** A round as a release keeps it: everything its groups and bands depend on. */
const releasedRound = z.object({
  id: uuid,
  network: networkName,
  code,
  name: z.string(),
  instrument: instrumentReference,
  opensAt: instant,
  closesAt: instant,
  closedAt: instant.nullable(),
  referenceYear: z.int(),
  bands,
  fictitious: z.boolean(),
  minimumGroup: z.int().min(3),
});

/** What a release is, says and was made from; the first file of its archive. */
export const releaseHead = z.object({
  format: z.literal('interlace-release/1'),
  id: uuid,
  code,
  /** Counts the releases of a round and origin, from 1. */
  version: z.int().min(1),
  title: z.string(),
  creators: z.array(z.string()),
  publishedAt: instant,
  licence: z.object({ data: z.literal('CC-BY-4.0'), instrument: z.string() }),
  round: releasedRound,
  sample: z.object({ origin: scoreOrigin, instrument: instrumentReference, methodVersion: z.string() }),
  /** The data version the API showed at that moment; the release has one of its own, made from its content. */
  servedDataVersion: z.string(),
});
export type ReleaseHead = z.infer<typeof releaseHead>;

const membership = z.object({
  network: networkName,
  since: z.string().nullable(),
  until: z.string().nullable(),
});

export const releasedCity = z.object({
  id: uuid,
  profile: cityProfile.nullable(),
  /** Networks it was a member of while the round was open. */
  memberships: z.array(membership),
  submissionVersion: z.int(),
  submittedAt: instant,
  late: z.literal(true).optional(),
});
export type ReleasedCity = z.infer<typeof releasedCity>;

/** How places were tried; another design gives other intervals. */
const design = z.object({
  version: z.string(),
  seed: z.int(),
  // So many that a forged design keeps nobody computing for long.
  draws: z.int().min(1).max(10_000),
  fullDrawsUpTo: z.int().min(1),
  leastDraws: z.int().min(1),
  level: z.number().min(0).max(1),
  weightsWithin: z.number().min(0).max(1),
  revisedShare: z.number().min(0).max(1),
}) satisfies z.ZodType<RobustnessDesign>;

/** All a release is computed from. Definitions travel as data and are parsed by their packages. */
export const releaseInputs = z.object({
  head: releaseHead,
  cities: z.array(releasedCity),
  /** Points and states by city, never an answer's text. */
  questions: z.record(z.string(), z.array(scoredQuestion)),
  instrument: z.unknown(),
  method: z.unknown(),
  design,
});
export type ReleaseInputs = z.infer<typeof releaseInputs>;
