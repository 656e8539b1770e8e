import { AsyncLocalStorage } from 'node:async_hooks';
import type { SqlExecutor, Transactor } from '@interlace/event-bus';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { mayRetryTransaction } from './database-faults.ts';

declare const transactional: unique symbol;

/** Everything of a Prisma client that would leave the transaction or the connection. */
type LeavesTransaction = '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use';

/**
 * A Prisma client inside a transaction. The brand cannot be made by hand: whoever holds a `Tx` is inside
 * `Database.transaction`, so a store function that demands one can never write outside.
 */
export type Tx<Client> = Omit<Client, LeavesTransaction> & { readonly [transactional]: true };

/** A service's own database: Prisma for the everyday, `sql` for statements Prisma cannot say or says slowly. */
export interface Database<Client> extends Transactor<Tx<Client>> {
  /** For reads outside a transaction. */
  readonly client: Client;
  /**
   * Runs the work in one READ COMMITTED transaction: all of it or nothing. A deadlock or serialisation fault
   * runs the work again from the start (so it must be free of effects outside the database); any other error
   * rolls back and is thrown on. Never catch a query's error inside: PostgreSQL has aborted the transaction then.
   */
  transaction<T>(work: (tx: Tx<Client>) => Promise<T>): Promise<T>;
  /** Plain SQL on the connection of the transaction. */
  sql(tx: Tx<Client>): SqlExecutor;
  /** Plain SQL outside a transaction. */
  readonly pool: SqlExecutor;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The part of a generated Prisma client this package relies on. */
export interface PrismaLike {
  $transaction<T>(
    work: (tx: never) => Promise<T>,
    options: { maxWait: number; timeout: number; isolationLevel: 'ReadCommitted' },
  ): Promise<T>;
  $disconnect(): Promise<void>;
}

export interface DatabaseOptions<Client> {
  /** The constructor of the service's generated client. */
  Client: new (options: {
    adapter: PrismaPg;
  }) => Client;
  url: string;
  /** Where unqualified names are looked up, by Prisma and in plain SQL. Default `public`. */
  schema?: string;
  /** Most connections, default 10. */
  poolSize?: number;
  /** Milliseconds after which waiting for a connection, or for a statement, is given up; default 5,000. */
  timeoutMs?: number;
}

const ATTEMPTS = 3;

/** @throws nothing: connections are opened when first needed. */
export function openDatabase<Client extends PrismaLike>(options: DatabaseOptions<Client>): Database<Client> {
  const timeout = options.timeoutMs ?? 5_000;
  const pool = new CapturingPool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: timeout,
    query_timeout: timeout,
    // Keeps a half-open connection (a silent network) from being found only by the next request.
    keepAlive: true,
    ...(options.schema && { options: `-c search_path=${options.schema}` }),
  });
  pool.on('error', () => {}); // an idle connection broke: the pool has already dropped it
  const adapter = new PrismaPg(pool, { schema: options.schema ?? 'public' });
  const client = new options.Client({ adapter });
  const connections = new WeakMap<object, pg.ClientBase>();

  const once = <T>(work: (tx: Tx<Client>) => Promise<T>): Promise<T> =>
    pool.capturing((captured) =>
      client.$transaction(
        (tx: Tx<Client>) => {
          connections.set(tx, captured());
          return work(tx);
        },
        { maxWait: timeout, timeout: 2 * timeout, isolationLevel: 'ReadCommitted' },
      ),
    );

  return {
    client,
    pool: executor(pool),
    sql(tx) {
      const connection = connections.get(tx);
      if (!connection) throw new Error('sql() was given something that is not an open transaction');
      return executor(connection);
    },
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(work);
        } catch (error) {
          if (attempt === ATTEMPTS || !mayRetryTransaction(error)) throw error;
        }
      }
    },
    async ping() {
      await pool.query('select 1');
    },
    async close() {
      await client.$disconnect();
      await pool.end();
    },
  };
}

function executor(target: Pick<pg.ClientBase, 'query'>): SqlExecutor {
  return {
    async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      const result = await target.query<Row & pg.QueryResultRow>(text, [...values]);
      return result.rows;
    },
  };
}

/** A pool that tells which connection a Prisma transaction took, so that plain SQL can share it. */
class CapturingPool extends pg.Pool {
  readonly #store = new AsyncLocalStorage<{ connection?: pg.PoolClient }>();

  capturing<T>(run: (captured: () => pg.PoolClient) => Promise<T>): Promise<T> {
    const slot: { connection?: pg.PoolClient } = {};
    const captured = () => {
      if (!slot.connection) throw new Error('the transaction holds no connection');
      return slot.connection;
    };
    return this.#store.run(slot, () => run(captured));
  }
}
