export { stopOrphanServer } from './orphan.ts';
export { type LocalPostgres, type PostgresOptions, startPostgres } from './start-postgres.ts';
