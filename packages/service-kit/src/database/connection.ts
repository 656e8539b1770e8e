import type pg from 'pg';
import { isDatabaseUnreachable } from './database-faults.ts';

/**
 * Every wait has an end. The server's limits (statement, idle inside a transaction, whole transaction) free its
 * locks even when this process hangs; the client's are a second longer and find a network that swallows packets.
 */
export function poolConfig(url: string, size: number, timeoutMs: number, schema = 'public'): pg.PoolConfig {
  return {
    connectionString: url,
    max: size,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    query_timeout: timeoutMs + 1_000,
    idle_in_transaction_session_timeout: 2 * timeoutMs,
    options: `-c transaction_timeout=${4 * timeoutMs} -c search_path=${schema}`,
    keepAlive: true,
  };
}

/**
 * Runs the work inside BEGIN and COMMIT on one connection of the pool; any error rolls back.
 * @param last statements sent in one message with COMMIT, asked for when the work is done
 */
export async function onConnection<T>(
  pool: pg.Pool,
  work: (connection: pg.PoolClient) => Promise<T>,
  last: () => readonly string[],
): Promise<T> {
  const connection = await pool.connect();
  const ignore = () => {}; // a broken connection surfaces in the query under way
  connection.on('error', ignore);
  let broken = false;
  try {
    await connection.query('begin isolation level read committed');
    const result = await work(connection);
    const results = await connection.query([...last(), 'commit'].join(';\n'));
    const { command } = [results].flat().at(-1) ?? {};
    // PostgreSQL answers COMMIT with ROLLBACK, and no error, where a statement had failed and somebody caught it.
    if (command !== 'COMMIT')
      throw new Error('nothing was stored: an error inside the transaction was swallowed');
    return result;
  } catch (error) {
    broken = isDatabaseUnreachable(error) || !(await rolledBack(connection));
    throw error;
  } finally {
    connection.removeListener('error', ignore);
    connection.release(broken);
  }
}

async function rolledBack(connection: pg.PoolClient): Promise<boolean> {
  return connection.query('rollback').then(
    () => true,
    () => false,
  );
}
