import { type DataOf, type Principal, releasePublishedV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { type App, command, DomainError, demandOffice } from '@interlace/service-kit';
import { madePublic, type Released } from '../benchmarks/guarded-disclosure.ts';
import type { Comparison } from '../comparison.ts';
import { holdTold, keepTold } from '../reading/told.store.ts';
import { openRound } from '../routes/open-round.ts';
import { releasePath } from './citation.ts';
import { type PreparedRelease, prepareRelease } from './prepare-release.ts';
import { countReleases, insertRelease, lockReleases } from './release.store.ts';
import { newRelease, type ReleaseBody, releaseBody } from './wire.ts';

/** Fulfilled or refused: a refusal waits for the command, which may have an answer under this key already. */
type Outcome = PromiseSettledResult<PreparedRelease>;

export function publishReleaseRoute(app: App, comparison: Comparison): void {
  const { database, bus } = comparison;
  const outcomes = new WeakMap<object, Outcome>();
  app.post(
    '/api/v1/releases',
    {
      schema: {
        operationId: 'publishRelease',
        tags: ['releases'],
        summary: 'Freeze the figures of a round into a citable data release, public from then on',
        body: newRelease,
        response: { 201: releaseBody },
      },
      async preHandler(request) {
        // Without a key the command refuses, and nothing needs to be built.
        if (request.headers['idempotency-key'] === undefined) return;
        await demandKept(comparison, request.principal, request.body.roundId);
        const [outcome] = await Promise.allSettled([prepareRelease(comparison, request.body)]);
        outcomes.set(request, outcome);
      },
    },
    command(database, async ({ request, tx }) => {
      const { metadata, released, ...stored } = preparedOf(outcomes.get(request));
      const sql = database.sql(tx);
      const { round, sample, version } = metadata;
      await lockReleases(sql, round.id, sample.origin);
      if (version !== 1 + (await countReleases(sql, round.id, sample.origin)))
        throw new DomainError(
          'conflict',
          'Another release of these figures was published meanwhile; try again.',
        );
      await insertRelease(sql, { metadata, ...stored });
      await tellEverybody(sql, round.id, released);
      await bus.publish(tx, releasePublishedV1, eventOf(metadata));
      const { id, code, archive, dataVersion } = metadata;
      const audit = {
        object: { kind: 'release', id },
        after: {
          code,
          version,
          roundId: round.id,
          origin: sample.origin,
          dataVersion,
          checksum: archive.sha256,
        },
      };
      return { status: 201, headers: { location: releasePath(id) }, body: metadata, audit };
    }),
  );
}

/** @throws DomainError `not-found` for a round the caller may not see, `not-kept` for one of another office */
async function demandKept(comparison: Comparison, principal: Principal, roundId: string): Promise<void> {
  if (principal.roles.includes('platform-administrator')) return;
  const { table } = await openRound(comparison, principal, roundId);
  const { id: network } = table.round.network;
  const directory = await comparison.readModel.directory();
  const today = comparison.now().toISOString().slice(0, 10);
  const isMember = directory.isMember(principal.organisation.id.toLowerCase(), network, today);
  demandOffice(principal, network, new Set(isMember ? [network] : []));
}

function preparedOf(outcome: Outcome | undefined): PreparedRelease {
  if (outcome?.status === 'fulfilled') return outcome.value;
  throw outcome?.reason ?? new Error('the release was not prepared');
}

/** From now on nobody is protected by values that are public. */
async function tellEverybody(sql: SqlExecutor, roundId: string, released: Released): Promise<void> {
  const { told } = await holdTold(sql, roundId);
  await keepTold(sql, roundId, { version: '', told: madePublic(released, told) });
}

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
