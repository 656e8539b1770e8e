import { type DataOf, releasePublishedV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { releasedMethods } from '@interlace/scoring-method';
import { type App, allow, command, DomainError, notFound, uuidv7 } from '@interlace/service-kit';
import type { z } from 'zod';
import { madePublic, type Released, releasedBy } from '../benchmarks/guarded-disclosure.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import type { Comparison, ComparisonTx } from '../comparison.ts';
import { type ExportRow, exportRows } from '../exports/export-rows.ts';
import { holdTold, keepTold } from '../reading/told.store.ts';
import { robustnessDesign } from '../robustness/design.ts';
import { buildInThread } from './build-in-thread.ts';
import { releasePath } from './citation.ts';
import { demandReleasable, demandReproduced } from './freeze.decide.ts';
import { citiesOf, headOf, metadataOf } from './freeze.ts';
import { readFrozenQuestions } from './frozen-questions.store.ts';
import { countReleases, insertRelease } from './release.store.ts';
import type { ReleaseInputs } from './release-inputs.ts';
import { newRelease, type ReleaseBody, releaseBody } from './wire.ts';

export function publishReleaseRoute(app: App, comparison: Comparison): void {
  const { database, bus } = comparison;
  app.post(
    '/api/v1/releases',
    {
      config: { access: allow('network-manager', 'platform-administrator') },
      schema: {
        operationId: 'publishRelease',
        tags: ['releases'],
        summary: 'Freeze the figures of a round into a citable data release, public from then on',
        body: newRelease,
        response: { 201: releaseBody },
      },
    },
    command(database, async ({ request, tx }) => {
      const inputs = await inputsOf(comparison, tx, request.body);
      const { served, released, ...frozen } = inputs;
      const built = await buildInThread(frozen);
      demandReproduced(served, built.exported.rows);
      const metadata = metadataOf(frozen, built);
      await insertRelease(database.sql(tx), { metadata, ...built });
      await tellEverybody(database.sql(tx), metadata.round.id, released);
      await bus.publish(tx, releasePublishedV1, eventOf(metadata));
      return { status: 201, headers: { location: releasePath(metadata.id) }, body: metadata };
    }),
  );
}

/** Everything the release is made from, and the rows the platform shows at this moment. */
async function inputsOf(
  comparison: Comparison,
  tx: ComparisonTx,
  asked: z.infer<typeof newRelease>,
): Promise<ReleaseInputs & { served: ExportRow[]; released: Released }> {
  const { readModel, ranks, instruments, database, now } = comparison;
  const { table } = await readModel.round(asked.roundId);
  if (!table) throw notFound('The round');
  ranks.judge(table);
  const sample = demandReleasable(table, asked.origin, now());
  const sql = database.sql(tx);
  const instrument = await instruments.find(sql, sample.instrument);
  if (!instrument)
    throw unknown('instrument-unknown', `${sample.instrument.code} ${sample.instrument.version}`);
  const method = releasedMethods.find(sample.methodVersion);
  if (!method) throw unknown('method-unknown', sample.methodVersion);
  const version = 1 + (await countReleases(sql, table.round.id, sample.origin));
  // The last wait: from here on the table stands still, and what it shows is compared with what is built.
  const questions = await readFrozenQuestions(sql, table.round.id, sample);
  if (!questions) throw new DomainError('release-not-ready', 'The scores are being changed; try again.');
  const head = headOf(asked, { table, sample, id: uuidv7(), version, now: now() });
  return {
    head,
    cities: citiesOf(table, sample),
    questions,
    instrument,
    method,
    design: robustnessDesign,
    served: servedRows(table, sample),
    released: releasedBy(sample),
  };
}

/** From now on nobody is protected by values that are public. */
async function tellEverybody(sql: SqlExecutor, roundId: string, released: Released): Promise<void> {
  const { told } = await holdTold(sql, roundId);
  await keepTold(sql, roundId, { version: '', told: madePublic(released, told) });
}

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

const unknown = (code: 'instrument-unknown' | 'method-unknown', name: string) =>
  new DomainError(code, `The definition of ${name} is not known here, so nothing could be verified.`);

function eventOf({
  id,
  code,
  round,
  sample,
  cities,
  dataVersion,
  title,
  publishedAt,
  archive,
}: ReleaseBody): DataOf<typeof releasePublishedV1> {
  const { origin, instrument, methodVersion } = sample;
  return {
    releaseId: id,
    code,
    roundId: round.id,
    networkId: round.network.id,
    origin,
    instrument,
    methodVersion,
    cities,
    dataVersion,
    title,
    publishedAt,
    checksum: archive.sha256,
  };
}
