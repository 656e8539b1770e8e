import { fileURLToPath } from 'node:url';

/** The bus's tables in a service's database (schema `messaging`): plain SQL files, applied in the order of their names. */
export const busMigrations = {
  name: 'messaging',
  path: fileURLToPath(new URL('../migrations', import.meta.url)),
} as const;
