import { requiredText } from '@interlace/contracts';
import type { DeadLetter, EventBus, Settlement } from '@interlace/event-bus';
import { z } from 'zod';
import { allow } from './access.ts';
import type { App } from './app-type.ts';
import { cursorQuery, decodeCursor, page, toPage } from './paging.ts';
import { DomainError, notFound } from './problems.ts';

/** The bus as an operator sees it. */
export type OperatedBus = Pick<EventBus<never>, 'health' | 'status' | 'deadLetters'>;

const config = { access: allow('platform-administrator') };
const tags = ['operations'];
const address = z.object({ id: z.uuid() });
const state = z.enum(['parked', 'replayed', 'discarded']);

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

/** What an operator does with events a service could not handle, and sees of its bus. */
export async function operations(
  app: App,
  { service, bus }: { service: string; bus: OperatedBus },
): Promise<void> {
  const base = `/api/v1/operations/${service}`;
  const name = service.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const settled = z.object({ id: z.uuid(), state });

  app.get(
    `${base}/event-bus`,
    {
      config,
      schema: {
        operationId: `${name}EventBus`,
        tags,
        summary: 'Lag and backlog',
        response: { 200: busStatus },
      },
    },
    async () => {
      const { outboxBacklog, partitions } = await bus.status();
      return { ...bus.health(), outboxBacklog, partitions: [...partitions] };
    },
  );

  app.get(
    `${base}/dead-letters`,
    {
      config,
      schema: {
        operationId: `${name}DeadLetters`,
        tags,
        summary: 'Events that could not be handled, newest first',
        querystring: cursorQuery.extend({ state: state.optional() }),
        response: { 200: page(letter) },
      },
    },
    async ({ query }) => {
      const before = decodeCursor(query.cursor, z.uuid());
      const letters = await bus.deadLetters.list({ limit: query.limit + 1, before, state: query.state });
      return toPage(letters, query.limit, ({ id }) => id, toWire);
    },
  );

  app.get(
    `${base}/dead-letters/:id`,
    {
      config,
      schema: {
        operationId: `${name}DeadLetter`,
        tags,
        summary: 'One of them with its original bytes',
        params: address,
        response: { 200: inspected },
      },
    },
    async ({ params }) => {
      const found = await bus.deadLetters.get(params.id);
      if (!found) throw notFound('the dead letter');
      const { original } = found;
      return {
        ...toWire(found),
        original: { base64: original.toString('base64'), text: original.toString('utf8') },
      };
    },
  );

  app.post(
    `${base}/dead-letters/:id/replay`,
    {
      config,
      schema: {
        operationId: `${name}ReplayDeadLetter`,
        tags,
        summary: 'Handle the event now, outside its order',
        params: address,
        response: { 200: settled },
      },
    },
    async ({ params }) => {
      demandSettled(await bus.deadLetters.replay(params.id));
      return { id: params.id, state: 'replayed' as const };
    },
  );

  app.post(
    `${base}/dead-letters/:id/discard`,
    {
      config,
      schema: {
        operationId: `${name}DiscardDeadLetter`,
        tags,
        summary: 'Give the event up, with a reason',
        params: address,
        body: z.strictObject({ reason: requiredText(500) }),
        response: { 200: settled },
      },
    },
    async ({ params, body }) => {
      demandSettled(await bus.deadLetters.discard(params.id, body.reason));
      return { id: params.id, state: 'discarded' as const };
    },
  );
}

function toWire(found: DeadLetter): z.infer<typeof letter> {
  return {
    ...found,
    parkedAt: found.parkedAt.toISOString(),
    settledAt: found.settledAt?.toISOString() ?? null,
  };
}

/** Settling is safe to repeat by its nature: the second time it answers that the letter is settled. */
function demandSettled(settlement: Settlement): void {
  if (settlement.outcome === 'not-found') throw notFound('the dead letter');
  if (settlement.outcome === 'already-settled') {
    throw new DomainError('dead-letter-settled', 'It was replayed or discarded before.');
  }
  if (settlement.outcome === 'failed') throw new DomainError('replay-failed', settlement.cause);
}
