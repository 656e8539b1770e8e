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
  return {
    pool: executor(pool),
    sql: executor,
    async transaction(work) {
      const client = await pool.connect();
      client.on('error', () => {});
      let fault: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(client);
        await client.query('commit');
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
