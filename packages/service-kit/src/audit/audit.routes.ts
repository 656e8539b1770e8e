import { Readable } from 'node:stream';
import { type Principal, requiredText, uuid } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { z } from 'zod';
import { csvLine } from '../csv.ts';
import type { App } from '../http/app-type.ts';
import { operationName } from '../http/operation-name.ts';
import { cursorQuery, decodeCursor, page, toPage } from '../http/paging.ts';
import { type AuditFilter, findEntries, type Horizon, type StoredEntry } from './audit.store.ts';

const config = { untagged: true as const };
const tags = ['operations'];
const BATCH = 1_000;

const filters = {
  organisation: uuid
    .optional()
    .describe('Entries that concern it; only administrators look beyond their own'),
  action: requiredText(120).optional().describe('Operation id, such as `submitSubmission`'),
  subject: requiredText(120).optional().describe('Pseudonymous account id of whoever acted'),
  object: requiredText(200).optional().describe('Id of what was changed or read'),
  since: z.iso.datetime().optional().describe('First moment'),
  until: z.iso.datetime().optional().describe('The moment after the last'),
};

const entry = z
  .object({
    sequence: z.int().describe('Place in the chain of this service'),
    at: z.iso.datetime(),
    subject: z.string(),
    organisationId: uuid.nullable().describe('Organisation of whoever acted'),
    action: z.string(),
    objectKind: z.string(),
    objectId: z.string().nullable(),
    concerns: z.array(uuid).describe('Organisations concerned, as far as the reader may know'),
    before: z
      .unknown()
      .describe(
        'States and values, null where they are not the reader’s; SHA-256 digests stand for free text',
      ),
    after: z.unknown(),
    traceId: z.string().nullable(),
    hash: z.string().describe('Of this entry and, through the one before it, of all before'),
  })
  .meta({ id: 'AuditEntry' });

export interface AuditRoutesOptions {
  service: string;
  pool: SqlExecutor;
  /** Objects whose states and values are for the organisations concerned alone. */
  confidentialKinds?: readonly string[] | undefined;
  hiddenObjects?: HiddenObjects | undefined;
}

/** Ids of objects of which somebody may not read now what others did to them. */
export type HiddenObjects = (reader: Principal) => Promise<readonly string[]>;

const exportQuery = z.strictObject({ ...filters, format: z.enum(['ndjson', 'csv']).default('ndjson') });

/**
 * Who changed what, and who read a draft of another organisation. An organisation sees what concerns it,
 * the platform's administrators see all, but for what was written in objects of confidential kinds.
 */
export async function auditRoutes(
  app: App,
  { service, pool, confidentialKinds = [], hiddenObjects }: AuditRoutesOptions,
): Promise<void> {
  const horizonOf = async (reader: Principal): Promise<Horizon> =>
    reader.roles.includes('platform-administrator')
      ? { without: confidentialKinds }
      : { organisation: reader.organisation.id, hidden: await hiddenObjects?.(reader) };
  const url = `/api/v1/operations/${service}/audit-entries`;
  const list = {
    operationId: operationName(service, 'AuditEntries'),
    tags,
    summary: `Who changed or read what in ${service}, newest first`,
    querystring: cursorQuery.extend(filters),
    response: { 200: page(entry) },
  };
  app.get(url, { config, schema: list }, async ({ query, principal }) => {
    const { limit, cursor, ...filter } = query;
    const before = decodeCursor(cursor, z.int());
    const found = await findEntries(pool, {
      filter,
      before,
      limit: limit + 1,
      horizon: await horizonOf(principal),
    });
    return toPage(
      found,
      limit,
      ({ sequence }) => sequence,
      (row) => row,
    );
  });

  const text = { schema: z.string() };
  const download = {
    operationId: operationName(service, 'ExportAuditEntries'),
    tags,
    summary: `The same as a file, one line for an entry`,
    querystring: exportQuery,
    response: { 200: { content: { 'application/x-ndjson': text, 'text/csv': text } } },
  };
  app.get(`${url}/export`, { config, schema: download }, async (request, reply) => {
    const { format, ...filter } = request.query;
    const lines = format === 'csv' ? csvLines : jsonLines;
    const entries = allEntries(pool, filter, await horizonOf(request.principal));
    reply
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8')
      .header('content-disposition', `attachment; filename="${service}-audit.${format}"`);
    // Sent as it is read: a chain may be larger than memory.
    return reply.send(Readable.from(lines(entries)) as never);
  });
}

async function* allEntries(
  pool: SqlExecutor,
  filter: AuditFilter,
  horizon: Horizon,
): AsyncGenerator<StoredEntry[]> {
  for (let before: number | undefined; ; ) {
    const batch = await findEntries(pool, { filter, horizon, before, limit: BATCH });
    yield batch;
    before = batch.at(-1)?.sequence;
    if (batch.length < BATCH) return;
  }
}

async function* jsonLines(batches: AsyncIterable<StoredEntry[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map((row) => `${JSON.stringify(row)}\n`).join('');
}

async function* csvLines(batches: AsyncIterable<StoredEntry[]>): AsyncGenerator<string> {
  const columns = Object.keys(entry.shape) as (keyof StoredEntry)[];
  yield csvLine(columns);
  for await (const batch of batches) {
    yield batch.map((row) => csvLine(columns.map((column) => cellOf(row[column])))).join('');
  }
}

function cellOf(value: unknown): string | number | null {
  const isCell = value === null || typeof value === 'string' || typeof value === 'number';
  return isCell ? value : JSON.stringify(value);
}
