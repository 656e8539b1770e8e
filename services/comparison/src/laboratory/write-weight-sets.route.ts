import type { InstrumentReference } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Instrument } from '@interlace/instruments';
import { type App, command, DomainError, digest, notFound, uuidv7 } from '@interlace/service-kit';
import type { z } from 'zod';
import type { Comparison } from '../comparison.ts';
import type { Laboratory } from './laboratory.ts';
import { insertVersion, insertWeightSet, lockWeightSet, type NewVersion } from './weight-set.store.ts';
import { newWeightSet, newWeightSetVersion, weightSet, weightSetParams } from './weight-set.wire.ts';
import { resolveWeights } from './weights.ts';

const path = '/api/v1/laboratory/weight-sets';

export function writeWeightSetRoutes(app: App, { comparison }: Laboratory): void {
  const { database, now } = comparison;
  app.post(
    path,
    {
      schema: {
        operationId: 'createWeightSet',
        tags: ['laboratory'],
        summary:
          'Keep a set of weights under a name: given, from experts’ points, from comparisons, or equal',
        body: newWeightSet,
        response: { 201: weightSet },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { name, instrument: reference, ...rest } = request.body;
      const sql = database.sql(tx);
      const head = { id: uuidv7(), organisationId: principal.organisation.id, name, instrument: reference };
      const instrument = await instrumentOf(comparison, sql, reference);
      const author = { subject: principal.subject, organisationId: head.organisationId };
      const version = versionOf(instrument, rest, { id: head.id, version: 1, author, at: now() });
      if (!(await insertWeightSet(sql, head)))
        throw new DomainError(
          'weight-set-exists',
          `Your organisation has a set called ${name}; add a version to it.`,
          {
            invalidParams: [{ name: '/name', code: 'weight-set-exists', reason: 'is taken' }],
          },
        );
      await insertVersion(sql, version);
      const headers = { location: `${path}/${head.id}/versions/1` };
      const body = { ...version, name, instrument: reference, latestVersion: 1 };
      return { status: 201, headers, body, audit: auditOf(version) };
    }),
  );

  app.post(
    `${path}/:weightSetId/versions`,
    {
      schema: {
        operationId: 'addWeightSetVersion',
        tags: ['laboratory'],
        summary: 'The next version of a set of your organisation; earlier versions stay as they are',
        params: weightSetParams,
        body: newWeightSetVersion,
        response: { 201: weightSet },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const set = await lockWeightSet(sql, request.params.weightSetId);
      if (!set) throw notFound('The weight set');
      if (set.organisationId !== principal.organisation.id)
        throw new DomainError('weight-set-not-yours', 'Only the organisation that made the set adds to it.');
      const number = set.latestVersion + 1;
      const instrument = await instrumentOf(comparison, sql, set.instrument);
      const author = { subject: principal.subject, organisationId: set.organisationId };
      const version = versionOf(instrument, request.body, { id: set.id, version: number, author, at: now() });
      await insertVersion(sql, version);
      const headers = { location: `${path}/${set.id}/versions/${number}` };
      const body = { ...version, name: set.name, instrument: set.instrument, latestVersion: number };
      return { status: 201, headers, body, audit: auditOf(version) };
    }),
  );
}

/** Names and descriptions are free text; the definition is told by its digest, for it may be long. */
const auditOf = ({ id, version, description, definition }: NewVersion) => ({
  object: { kind: 'weight-set', id },
  after: { version, description: digest(description), definition: digest(JSON.stringify(definition)) },
});

interface Making {
  readonly id: string;
  readonly version: number;
  readonly author: NewVersion['author'];
  readonly at: Date;
}

function versionOf(
  instrument: Instrument,
  { description, ...definition }: z.infer<typeof newWeightSetVersion>,
  { at, ...making }: Making,
): NewVersion {
  const { weights, groups } = resolveWeights(instrument, definition);
  const own = groups.map((group) => ({
    ...group,
    shares: { ...group.shares },
    warnings: [...group.warnings],
  }));
  return {
    ...making,
    description,
    definition,
    weights: { ...weights },
    groups: own,
    createdAt: at.toISOString(),
  };
}

async function instrumentOf(
  { instruments }: Comparison,
  sql: SqlExecutor,
  reference: InstrumentReference,
): Promise<Instrument> {
  const found = await instruments.find(sql, reference);
  if (found) return found;
  throw new DomainError(
    'not-found',
    `The instrument ${reference.code} ${reference.version} is not known here.`,
    {
      invalidParams: [{ name: '/instrument', code: 'unknown-instrument', reason: 'is not known here' }],
    },
  );
}
