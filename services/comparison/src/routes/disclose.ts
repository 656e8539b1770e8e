import { type Disclosure, openDisclosure } from '../benchmarks/disclosure.ts';
import { guardedDisclosure, type Told, tellMore } from '../benchmarks/guarded-disclosure.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import type { Comparison } from '../comparison.ts';
import { holdTold, keepTold, type ToldRound } from '../reading/told.store.ts';
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
  const told = await toldOf(database, table);
  return (sample) => guardedDisclosure(sample, told);
}

const latest = new WeakMap<RoundTable, ToldRound>();

async function toldOf(database: Comparison['database'], table: RoundTable): Promise<Told> {
  const known = latest.get(table);
  if (known?.version === table.dataVersion) return known.told;
  const made = await database.transaction(async (tx): Promise<ToldRound> => {
    const sql = database.sql(tx);
    const before = await holdTold(sql, table.round.id);
    // From here to the next wait the table stands still, and so does its version.
    const version = table.dataVersion;
    if (before.version === version) return before;
    const after = { version, told: tellMore(table.samples, before.told) };
    await keepTold(sql, table.round.id, after);
    return after;
  });
  latest.set(table, made);
  return made.told;
}
