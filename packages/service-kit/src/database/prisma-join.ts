import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** What every generated Prisma client has. */
export interface PrismaLike {
  $disconnect(): Promise<void>;
}

/** Its interactive transaction, whose generated type differs from schema to schema. */
interface Interactive {
  $transaction<T>(
    work: (tx: object) => Promise<T>,
    options: { maxWait: number; timeout: number },
  ): Promise<T>;
}

/** Prisma inside a transaction that is already open on a connection of ours. */
export interface JoinedPrisma {
  /** Looks like the client; the first call on it brings Prisma into the transaction. */
  readonly tx: object;
  /** Ends Prisma's part, if it took part. @throws where Prisma gave its part up, by its time limit for one. */
  leave(): Promise<void>;
  /** The same after a failure: whatever Prisma says, the caller rolls back. */
  abandon(): Promise<void>;
}

const lent = new AsyncLocalStorage<pg.PoolClient>();

/**
 * A pool from which Prisma, when it opens a transaction, gets the connection it is lent. Opening Prisma's own costs
 * more than the statements of a short command; this way only work that uses models pays for it.
 */
export class LendingPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void;
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): unknown {
    const connection = lent.getStore();
    if (callback) return super.connect(callback);
    return connection ? Promise.resolve(lend(connection)) : super.connect();
  }
}

const OURS = new Set(['BEGIN', 'COMMIT', 'ROLLBACK']);
const NOTHING = { fields: [], rows: [], rowCount: 0 };

/** The connection without the right to begin, end or release: those stay with the owner. */
function lend(connection: pg.PoolClient): pg.PoolClient {
  return new Proxy(connection, {
    get(target, name) {
      if (name === 'release') return () => {};
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (name !== 'query') return value.bind(target);
      return (query: { text: string }) =>
        OURS.has(query.text) ? Promise.resolve(NOTHING) : value.call(target, query);
    },
  });
}

type Callable = (...values: unknown[]) => unknown;

/** @param timeoutMs Prisma's own limits; set them beyond the server's, which are the ones that count. */
export function joinPrisma(client: PrismaLike, connection: pg.PoolClient, timeoutMs: number): JoinedPrisma {
  const limits = { maxWait: timeoutMs, timeout: timeoutMs };
  const end = Promise.withResolvers<void>();
  let part: { tx: Promise<object>; ended: Promise<void> } | undefined;

  const join = (): Promise<object> => {
    if (part) return part.tx;
    const started = Promise.withResolvers<object>();
    const hold = (tx: object) => {
      started.resolve(tx);
      return end.promise;
    };
    const ended = lent.run(connection, () => (client as PrismaLike & Interactive).$transaction(hold, limits));
    ended.catch(started.reject); // also marks the rejection as seen; leave() reports it
    part = { tx: started.promise, ended };
    return part.tx;
  };

  return {
    tx: deferred(client, join),
    async leave() {
      end.resolve();
      await part?.ended;
    },
    async abandon() {
      if (!part) return; // nobody waits for the end: a rejection would be unhandled, and end the process
      end.reject(new Error('rolled back'));
      await part.ended.catch(() => {});
    },
  };
}

/** Same shape as the client, two levels deep (`tx.note.create`, `tx.$queryRaw`), each call made once Prisma has joined. */
function deferred(shape: object, resolve: () => Promise<object>): object {
  return new Proxy(shape, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      const inner = async () => Reflect.get(await resolve(), name) as unknown;
      if (typeof value === 'function') {
        return async (...values: unknown[]) => ((await inner()) as Callable).apply(await resolve(), values);
      }
      return typeof value === 'object' && value !== null
        ? deferred(value, async () => (await inner()) as object)
        : value;
    },
  });
}
