import { causeOf, isTransient } from './consumer/faults.ts';
import { parseRecord } from './consumer/parse-record.ts';
import { handlerOf, runHandler } from './consumer/run-handler.ts';
import type { Handlers, Transactor } from './event-bus.ts';

/** An event a group could not handle. */
export interface DeadLetter {
  readonly id: string;
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  /** Null where the record had none or could not be read, as for `eventId` and `eventType`. */
  readonly key: string | null;
  readonly eventId: string | null;
  readonly eventType: string | null;
  /** Stable: `malformed-event`, `unknown-event-type`, `handler-error` or the code of a DomainFault. */
  readonly code: string;
  readonly cause: string;
  readonly attempts: number;
  readonly parkedAt: Date;
  readonly state: 'parked' | 'replayed' | 'discarded';
  readonly settledAt: Date | null;
  /** Why it was discarded. */
  readonly reason: string | null;
}

/** `failed`: the handler refused it again, and it stays parked with the new cause. */
export type Settlement =
  | { readonly outcome: 'replayed' | 'discarded' | 'not-found' | 'already-settled' }
  | { readonly outcome: 'failed'; readonly cause: string };

export interface DeadLetters {
  /** Newest first, at most `limit` (default 50); `before` is the id of the last letter of the page before. */
  list(page?: {
    readonly limit?: number;
    readonly before?: string;
    readonly state?: DeadLetter['state'];
  }): Promise<DeadLetter[]>;
  /** One letter with the bytes as they came. */
  get(id: string): Promise<(DeadLetter & { readonly original: Buffer }) | undefined>;
  /** Handles the event now, outside its order, by the present handler of its group. */
  replay(id: string): Promise<Settlement>;
  /** Gives the event up, with the reason kept. */
  discard(id: string, reason: string): Promise<Settlement>;
}

const COLUMNS = `id, consumer_group as "group", topic, partition, "offset"::float8 as "offset", key,
  event_id as "eventId", event_type as "eventType", code, cause, attempts, parked_at as "parkedAt", state,
  settled_at as "settledAt", reason`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type StoredLetter = DeadLetter & { readonly original: Buffer };

/** @param handlersOf the handlers of a group of this service, undefined for a group it no longer has */
export function createDeadLetters<Tx>(
  database: Transactor<Tx>,
  handlersOf: (group: string) => Handlers<Tx> | undefined,
): DeadLetters {
  const settle = (tx: Tx, id: string, state: 'replayed' | 'discarded', reason: string | null) =>
    database
      .sql(tx)
      .query(
        `update messaging.dead_letter set state = $2, settled_at = clock_timestamp(), reason = $3 where id = $1`,
        [id, state, reason],
      );

  /** Runs the work on a parked letter nobody else is working on. */
  const onParked = async (id: string, work: (letter: StoredLetter, tx: Tx) => Promise<Settlement>) => {
    if (!UUID.test(id)) return { outcome: 'not-found' } as const;
    return database.transaction(async (tx): Promise<Settlement> => {
      const [letter] = await database
        .sql(tx)
        .query<StoredLetter>(
          `select ${COLUMNS}, original from messaging.dead_letter where id = $1 for update`,
          [id],
        );
      if (!letter) return { outcome: 'not-found' };
      if (letter.state !== 'parked') return { outcome: 'already-settled' };
      return work(letter, tx);
    });
  };

  const handleNow = async (letter: StoredLetter, tx: Tx) => {
    const handlers = handlersOf(letter.group);
    if (!handlers) throw new Error(`this service has no group ${letter.group}`);
    const parsed = parseRecord(letter.original);
    if (parsed.fault) throw parsed.fault;
    const handler = handlerOf(handlers, parsed.event.type);
    if (handler) await runHandler(handler, parsed.event, tx, letter.group);
  };

  return {
    list: ({ limit = 50, before, state } = {}) =>
      database.pool.query<DeadLetter>(
        `select ${COLUMNS} from messaging.dead_letter
         where ($2::uuid is null or id < $2) and ($3::text is null or state = $3)
         order by id desc limit $1`,
        [limit, before ?? null, state ?? null],
      ),
    async get(id) {
      if (!UUID.test(id)) return undefined;
      const select = `select ${COLUMNS}, original from messaging.dead_letter where id = $1`;
      return (await database.pool.query<StoredLetter>(select, [id]))[0];
    },
    async replay(id) {
      try {
        return await onParked(id, async (letter, tx) => {
          await handleNow(letter, tx);
          await settle(tx, id, 'replayed', null);
          return { outcome: 'replayed' };
        });
      } catch (error) {
        if (isTransient(error)) throw error;
        const cause = causeOf(error);
        await database.pool.query(
          'update messaging.dead_letter set attempts = attempts + 1, cause = $2 where id = $1',
          [id, cause],
        );
        return { outcome: 'failed', cause };
      }
    },
    discard: (id, reason) =>
      onParked(id, async (_letter, tx) => {
        await settle(tx, id, 'discarded', reason);
        return { outcome: 'discarded' };
      }),
  };
}
