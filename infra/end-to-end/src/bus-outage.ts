import { inSession } from './database-session.ts';
import type { OwnServer } from './own-servers.ts';

/** What carries the events, to be taken away and given back. */
export interface BusSwitch {
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** The bus database alone: the services' own databases on the same server go on. */
export function busDatabaseSwitch(superuserUrl: string, busUrl: string): BusSwitch {
  const name = new URL(busUrl).pathname.slice(1);
  const allow = (isAllowed: boolean) =>
    inSession(superuserUrl, async (session) => {
      await session.query(`alter database "${name}" allow_connections ${isAllowed}`);
      if (isAllowed) return;
      await session.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        name,
      ]);
    });
  return { stop: () => allow(false), start: () => allow(true) };
}

export const brokerSwitch = ({ stop, start }: OwnServer): BusSwitch => ({ stop, start });
