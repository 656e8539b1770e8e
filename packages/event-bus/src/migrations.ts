import { fileURLToPath } from 'node:url';

const folder = (path: string) => fileURLToPath(new URL(`../migrations/${path}`, import.meta.url));

/** The tables a service's own database needs: schema `messaging` with outbox, inbox and dead letters. */
export const busMigrations = { name: 'messaging', path: folder('service') };

/** The bus database of the PostgreSQL transport: schema `bus` with log, counters and group offsets. */
export const busLogMigrations = { name: 'bus', path: folder('bus') };
