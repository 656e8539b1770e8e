export { type Causality, currentCausality, runWithCausality } from './context.ts';
export { busMigrations } from './migrations.ts';
export type { SqlExecutor, Transactor, TransportConfig } from './ports.ts';
