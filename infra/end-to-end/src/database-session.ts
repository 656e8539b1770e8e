import pg from 'pg';

/** Runs the work on a connection of its own, which is closed whatever happens: locks taken on it end with it. */
export async function inSession<T>(url: string, work: (session: pg.Client) => Promise<T>): Promise<T> {
  const session = new pg.Client({ connectionString: url });
  session.on('error', () => {}); // surfaces in the query under way
  await session.connect();
  try {
    return await work(session);
  } finally {
    await session.end();
  }
}

/** Keeps the relay of a service from sending while the work runs, as a relay of another instance would. */
export function whileRelayHeld<T>(ownerUrl: string, work: (session: pg.Client) => Promise<T>): Promise<T> {
  return inSession(ownerUrl, async (session) => {
    await session.query(`select pg_advisory_lock(hashtextextended('messaging.outbox', 0))`);
    return work(session);
  });
}
