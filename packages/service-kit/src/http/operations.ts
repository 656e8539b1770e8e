import { type Principal, requiredText } from '@interlace/contracts';
import type { DeadLetter, EventBus, Settlement, SqlExecutor } from '@interlace/event-bus';
import { z } from 'zod';
import { digest } from '../audit/audit-entry.ts';
import type { JsonObject } from '../audit/canonical-json.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { App } from './app-type.ts';
import { operationName } from './operation-name.ts';
import { cursorQuery, decodeCursor, page, toPage } from './paging.ts';
import { DomainError, notFound } from './problems.ts';

/** The bus as an operator sees it. */
export type OperatedBus = Pick<EventBus<never>, 'health' | 'status' | 'deadLetters'>;

const config = { untagged: true as const };
const tags = ['operations'];
export const OPERATIONS_TAG = {
  operations:
    'For those who run the platform: how far each service is, what it could not handle, who did what',
};
const address = z.object({ id: z.uuid().describe('Id of the dead letter') });
const state = z.enum(['parked', 'replayed', 'discarded']).describe('parked: waits for an operator');

const letter = z.object({
  id: z.string(),
  group: z.string(),
  topic: z.string(),
  partition: z.int(),
  offset: z.int(),
  key: z.string().nullable(),
  eventId: z.string().nullable(),
  eventType: z.string().nullable(),
  code: z.string(),
  cause: z.string(),
  attempts: z.int(),
  parkedAt: z.iso.datetime(),
  state,
  settledAt: z.iso.datetime().nullable(),
  reason: z.string().nullable(),
});

const inspected = z.object({
  ...letter.shape,
  original: z.object({
    base64: z.string().describe('The bytes as they came'),
    text: z.string().describe('The same read as UTF-8; what is not UTF-8 shows as U+FFFD'),
  }),
});

const busStatus = z.object({
  ready: z.boolean(),
  reasons: z.array(z.string()),
  outboxBacklog: z.int().describe('Events committed and not yet in the log'),
  partitions: z.array(
    z.object({
      group: z.string(),
      topic: z.string(),
      partition: z.int(),
      committed: z.int(),
      end: z.int(),
      lag: z.int(),
    }),
  ),
});

const settled = z.object({ id: z.uuid(), state });

export interface OperationsOptions {
  service: string;
  bus: OperatedBus;
  /** Of the service's database, where it is on record who looked into an event or settled it. */
  pool: SqlExecutor | undefined;
}

/** What an operator sees of a service's bus, and does with events the service could not handle. */
export async function operations(app: App, { service, bus, pool }: OperationsOptions): Promise<void> {
  const name = operationName(service, '');
  const base = `/api/v1/operations/${service}`;
  busRoute(app, `${base}/event-bus`, name, bus);
  const record: Recorder = async ({ subject, organisation }, action, id, after) => {
    const object = { kind: 'dead-letter', id };
    if (pool) await recordAudit(pool, { subject, organisationId: organisation.id, action, object, after });
  };
  readLetterRoutes(app, { url: `${base}/dead-letters`, name, bus, record });
  settleLetterRoutes(app, { url: `${base}/dead-letters/:id`, name, bus, record });
}

type Recorder = (principal: Principal, action: string, id: string, after?: JsonObject) => Promise<void>;

interface LetterRoutes {
  url: string;
  /** Of the service, as operationIds begin. */
  name: string;
  bus: OperatedBus;
  record: Recorder;
}

function busRoute(app: App, url: string, name: string, bus: OperatedBus): void {
  const operationId = `${name}EventBus`;
  const schema = {
    operationId,
    tags,
    summary: `How far ${name} is with the events it hears, and with telling its own`,
    response: { 200: busStatus },
  };
  app.get(url, { config, schema }, async () => {
    const { outboxBacklog, partitions } = await bus.status();
    return { ...bus.health(), outboxBacklog, partitions: [...partitions] };
  });
}

function readLetterRoutes(app: App, { url, name, bus: { deadLetters }, record }: LetterRoutes): void {
  const list = {
    operationId: `${name}DeadLetters`,
    tags,
    summary: `Events ${name} could not handle, newest first`,
    querystring: cursorQuery.extend({ state: state.optional() }),
    response: { 200: page(letter) },
  };
  app.get(url, { config, schema: list }, async ({ query }) => {
    const before = decodeCursor(query.cursor, z.uuid());
    const letters = await deadLetters.list({ limit: query.limit + 1, before, state: query.state });
    return toPage(letters, query.limit, ({ id }) => id, toWire);
  });

  const inspect = {
    operationId: `${name}DeadLetter`,
    tags,
    summary: `One event ${name} could not handle, with its original bytes`,
    params: address,
    response: { 200: inspected },
  };
  app.get(`${url}/:id`, { config, schema: inspect }, async ({ params, principal }) => {
    const found = await deadLetters.get(params.id);
    if (!found) throw notFound('The dead letter');
    // An event may hold the answers of a city, which administrators see nowhere else.
    await record(principal, inspect.operationId, found.id);
    const { original } = found;
    return {
      ...toWire(found),
      original: { base64: original.toString('base64'), text: original.toString('utf8') },
    };
  });
}

/** Safe to repeat by their nature, so without an Idempotency-Key: a settled letter answers that it is settled. */
function settleLetterRoutes(app: App, { url, name, bus: { deadLetters }, record }: LetterRoutes): void {
  const replay = {
    operationId: `${name}ReplayDeadLetter`,
    tags,
    summary: `Let ${name} handle a parked event now, outside its order`,
    params: address,
    response: { 200: settled },
  };
  app.post(`${url}/replay`, { config, schema: replay }, async ({ params: { id }, principal }) => {
    demandSettled(await deadLetters.replay(id));
    await record(principal, replay.operationId, id, { state: 'replayed' });
    return { id, state: 'replayed' as const };
  });

  const discard = {
    operationId: `${name}DiscardDeadLetter`,
    tags,
    summary: `Give a parked event of ${name} up, with a reason`,
    params: address,
    body: z.strictObject({ reason: requiredText(500) }),
    response: { 200: settled },
  };
  app.post(`${url}/discard`, { config, schema: discard }, async ({ params: { id }, body, principal }) => {
    demandSettled(await deadLetters.discard(id, body.reason));
    await record(principal, discard.operationId, id, { state: 'discarded', reason: digest(body.reason) });
    return { id, state: 'discarded' as const };
  });
}

function toWire(found: DeadLetter): z.infer<typeof letter> {
  return {
    ...found,
    parkedAt: found.parkedAt.toISOString(),
    settledAt: found.settledAt?.toISOString() ?? null,
  };
}

function demandSettled(settlement: Settlement): void {
  if (settlement.outcome === 'not-found') throw notFound('The dead letter');
  if (settlement.outcome === 'already-settled') {
    throw new DomainError('dead-letter-settled', 'It was replayed or discarded before.');
  }
  if (settlement.outcome === 'failed') throw new DomainError('replay-failed', settlement.cause);
}
