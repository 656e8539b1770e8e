import { type Disclosure, openDisclosure } from '../benchmarks/disclosure.ts';
import { guardedDisclosure, tellMore } from '../benchmarks/guarded-disclosure.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import { type Sample, sampleKey } from '../benchmarks/sample.ts';
import type { Comparison } from '../comparison.ts';
import { holdTold, keepTold } from '../reading/told.store.ts';
import type { OpenRound } from './open-round.ts';

/** Disclosures of the samples of a round. */
export type DisclosureOf = (sample: Sample) => Disclosure;

/**
 * What the caller is told of the groups of a round. Who sees every city by name is told everything but small groups; everybody else
 * what, together with all that was ever told to such readers, gives no small group away.
 */
export async function disclose(
  { database }: Pick<Comparison, 'database'>,
  { table, visibility }: OpenRound,
): Promise<DisclosureOf> {
  if (visibility.kind === 'everything') return openDisclosure;
  const disclosures = new Map<Sample, Disclosure>();
  for (const sample of [...table.samples]) disclosures.set(sample, await guardedFor(database, table, sample));
  return (sample) => disclosures.get(sample) ?? guardedDisclosure(sample, {});
}

interface Latest {
  readonly version: string;
  readonly disclosure: Disclosure;
}

const latest = new WeakMap<Sample, Latest>();

async function guardedFor(
  database: Comparison['database'],
  table: RoundTable,
  sample: Sample,
): Promise<Disclosure> {
  const known = latest.get(sample);
  if (known?.version === table.dataVersion) return known.disclosure;
  const made = await database.transaction(async (tx): Promise<Latest> => {
    const sql = database.sql(tx);
    const name = sampleKey(sample);
    const before = await holdTold(sql, table.round.id, name);
    // From here to the next wait the sample stands still, and so does its version.
    const version = table.dataVersion;
    const told = before.version === version ? before.told : tellMore(sample, before.told);
    const disclosure = guardedDisclosure(sample, told);
    if (before.version !== version) await keepTold(sql, table.round.id, name, { version, told });
    return { version, disclosure };
  });
  latest.set(sample, made);
  return made.disclosure;
}
