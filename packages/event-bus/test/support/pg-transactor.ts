import pg from 'pg';
import type { SqlExecutor, Transactor } from '../../src/index.ts';

export type Tx = pg.PoolClient;

const executor = (target: Pick<pg.ClientBase, 'query'>): SqlExecutor => ({
  query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await target.query<Row & pg.QueryResultRow>(text, [...values])).rows,
});

/** A service's database without Prisma: plain connections, with the time limits a service sets. */
export interface TestDatabaseClient extends Transactor<Tx> {
  close(): Promise<void>;
}

export function pgTransactor(url: string): TestDatabaseClient {
  const pool = new pg.Pool({
    connectionString: url,
    max: 16,
    connectionTimeoutMillis: 2_000,
    query_timeout: 5_000,
  });
  pool.on('error', () => {});
  const waiting = new WeakMap<Tx, (() => void)[]>();
  return {
    pool: executor(pool),
    sql: executor,
    afterCommit: (tx, work) => waiting.get(tx)?.push(work),
    async transaction(work) {
      const client = await pool.connect();
      const after: (() => void)[] = [];
      waiting.set(client, after);
      client.on('error', () => {});
      let fault: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(client);
        await client.query('commit');
        for (const waited of after) waited();
        return result;
      } catch (error) {
        await client.query('rollback').catch((lost: Error) => {
          fault = lost;
        });
        throw error;
      } finally {
        client.removeAllListeners('error');
        client.release(fault);
      }
    },
    close: () => pool.end(),
  };
}
