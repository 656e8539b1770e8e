import type { SqlExecutor, Transactor } from '@interlace/event-bus';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { onConnection, poolConfig } from './connection.ts';
import { mayRetryTransaction } from './database-faults.ts';
import { executor } from './executor.ts';
import { joinPrisma, LendingPool, type PrismaLike } from './prisma-join.ts';

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
  /**
   * Plain SQL that is sent in one message with COMMIT, its values written into it. For what takes a lock all others
   * wait for: it is held while the server commits, and not while answers travel.
   */
  withCommit(tx: Tx<Client>, statement: string): void;
  /** Has the work done once the transaction is committed, and never where it is not. The work must not throw. */
  afterCommit(tx: Tx<Client>, work: () => void): void;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

// The parameter is not named as the member: TypeScript 7.0.2 then infers the bare constraint.
export interface DatabaseOptions<Prisma> {
  /** The constructor of the service's generated client. */
  Client: new (options: {
    adapter: PrismaPg;
  }) => Prisma;
  url: string;
  /** Where unqualified names are looked up, by Prisma and in plain SQL. Default `public`. */
  schema?: string;
  /** Most connections, default 10. */
  poolSize?: number;
  /** Milliseconds after which waiting for a connection, or for a statement, is given up; default 5,000. */
  timeoutMs?: number;
}

const ATTEMPTS = 3;

/** What belongs to a transaction while it is open. */
interface Open {
  readonly connection: pg.PoolClient;
  readonly afterCommit: (() => void)[];
  readonly withCommit: string[];
}

/** Connections are opened when first needed: this never fails. */
export function openDatabase<Client extends PrismaLike>(options: DatabaseOptions<Client>): Database<Client> {
  const timeout = options.timeoutMs ?? 5_000;
  const pool = new LendingPool(poolConfig(options.url, options.poolSize ?? 10, timeout, options.schema));
  pool.on('error', () => {}); // an idle connection broke: the pool has already dropped it
  const client = new options.Client({ adapter: new PrismaPg(pool, { schema: options.schema ?? 'public' }) });
  const open = new WeakMap<object, Open>();
  const find = (tx: Tx<Client>, caller: string): Open => {
    const found = open.get(tx);
    if (!found) throw new Error(`${caller}() was given a transaction that is not open`);
    return found;
  };

  const attempt = async <T>(work: (tx: Tx<Client>) => Promise<T>): Promise<T> => {
    const afterCommit: Open['afterCommit'] = [];
    const withCommit: Open['withCommit'] = [];
    const inside = async (connection: pg.PoolClient) => {
      const prisma = joinPrisma(client, connection, 4 * timeout);
      // The one place where a Tx is made: the brand says that a transaction is open.
      const tx = prisma.tx as Tx<Client>;
      open.set(tx, { connection, afterCommit, withCommit });
      try {
        const made = await work(tx);
        await prisma.leave();
        return made;
      } catch (error) {
        await prisma.abandon();
        throw error;
      } finally {
        open.delete(tx);
      }
    };
    const result = await onConnection(pool, inside, () => withCommit);
    for (const waiting of afterCommit) waiting();
    return result;
  };

  return {
    client,
    pool: executor(pool),
    sql: (tx) => executor(find(tx, 'sql').connection),
    withCommit: (tx, statement) => void find(tx, 'withCommit').withCommit.push(statement),
    afterCommit: (tx, work) => void find(tx, 'afterCommit').afterCommit.push(work),
    async transaction(work) {
      for (let count = 1; ; count += 1) {
        try {
          return await attempt(work);
        } catch (error) {
          if (count === ATTEMPTS || !mayRetryTransaction(error)) throw error;
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
