import pg from 'pg';
import type { Logger } from '../event-bus.ts';

/** Milliseconds: a server that is silent for this long is treated as gone. Without them pg waits for ever. */
const CONNECT_MS = 2_000;
const QUERY_MS = 5_000;

/** Keeps a frozen consumer from owning its partition for ever: the server ends its session. */
const IDLE_IN_TRANSACTION_MS = 30_000;

/** Connections to the bus database. */
export function openBusPool(url: string, logger: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    keepAlive: true,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  });
  pool.on('error', (error) => logger.debug({ err: error }, 'an idle connection to the bus broke'));
  return pool;
}

/** Runs the work in a transaction on one connection; a connection that failed is not used again. */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let fault: Error | undefined;
  const onError = (error: Error) => {
    fault = error;
  };
  client.on('error', onError);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    fault = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.off('error', onError);
    client.release(fault);
  }
}
