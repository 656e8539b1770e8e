import type { SqlExecutor } from '@interlace/event-bus';
import { type Instrument, InstrumentError } from '@interlace/instruments';
import { releasedMethods } from '@interlace/scoring-method';
import { DomainError, notFound, uuidv7 } from '@interlace/service-kit';
import type { z } from 'zod';
import { type Released, releasedBy } from '../benchmarks/guarded-disclosure.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import type { Comparison } from '../comparison.ts';
import { exportRows } from '../exports/export-rows.ts';
import { robustnessDesign } from '../robustness/design.ts';
import { buildInThread } from './build-in-thread.ts';
import { demandReleasable, demandReproduced } from './freeze.decide.ts';
import { citiesOf, headOf, metadataOf } from './freeze.ts';
import { readFrozenQuestions } from './frozen-questions.store.ts';
import { countReleases, type StoredRelease } from './release.store.ts';
import type { newRelease } from './wire.ts';

/** A release ready to be stored, and whose values it makes public. */
export interface PreparedRelease extends StoredRelease {
  readonly released: Released;
}

/**
 * Freezes a sample as it is shown at this moment. Takes seconds for a large round, so no transaction is open meanwhile.
 * @throws DomainError where the round may not be released, or its figures do not follow from the scored questions
 */
export async function prepareRelease(
  { readModel, ranks, instruments, database, now }: Comparison,
  asked: z.infer<typeof newRelease>,
): Promise<PreparedRelease> {
  const { table } = await readModel.round(asked.roundId);
  if (!table) throw notFound('The round');
  ranks.judge(table);
  const sample = demandReleasable(table, asked.origin, now());
  const sql = database.pool;
  const { instrument, method } = await definitionsOf(sql, instruments, sample);
  const version = 1 + (await countReleases(sql, table.round.id, sample.origin));
  // The last wait: from here on the table stands still, and what it shows is compared with what is built.
  const questions = await readFrozenQuestions(sql, table.round.id, sample);
  if (!questions) throw new DomainError('release-not-ready', 'The scores are being changed; try again.');
  const head = headOf(asked, { table, sample, id: uuidv7(), version, now: now() });
  const cities = citiesOf(table, sample);
  const inputs = { head, cities, questions, instrument, method, design: robustnessDesign };
  const [served, released] = [servedRows(table, sample), releasedBy(sample)];
  const built = await buildInThread(inputs);
  demandReproduced(served, built.exported.rows);
  return { metadata: metadataOf(inputs, built), ...built, released };
}

async function definitionsOf(
  sql: SqlExecutor,
  instruments: Comparison['instruments'],
  { instrument: { code, version }, methodVersion }: Sample,
) {
  const instrument = await instruments
    .find(sql, { code, version })
    .catch((error: unknown): Instrument | undefined => {
      if (error instanceof InstrumentError) return undefined;
      throw error;
    });
  if (!instrument) throw unknown('instrument-unknown', `${code} ${version}`);
  const method = releasedMethods.find(methodVersion);
  if (!method) throw unknown('method-unknown', methodVersion);
  return { instrument, method };
}

const unknown = (code: 'instrument-unknown' | 'method-unknown', name: string) =>
  new DomainError(code, `The definition of ${name} is not known here, so nothing could be verified.`);

/** As every signed-in reader with the right to see them gets them, of this sample alone. */
function servedRows(table: RoundTable, { origin, instrument, methodVersion }: Sample) {
  return exportRows(table, { kind: 'everything' }).filter(
    (row) =>
      row.origin === origin &&
      row.instrument === instrument.code &&
      row.instrument_version === instrument.version &&
      row.method_version === methodVersion,
  );
}
