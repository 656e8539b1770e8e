export * from './audit/index.ts';
export * from './config/common-config.ts';
export { renderConfigTable } from './config/config-table.ts';
export { ConfigError, readConfig } from './config/read-config.ts';
export { type Database, type DatabaseOptions, openDatabase, type Tx } from './database/database.ts';
export { type Listener, type ListenerOptions, listenTo } from './database/listener.ts';
export {
  kitMigrations,
  type MigrateOptions,
  type MigrationDirectory,
  migrate,
  serviceMigrations,
} from './database/migrate.ts';
export { type ProvisionedDatabase, type ProvisionOptions, provisionDatabase } from './database/provision.ts';
export { open, type Rights } from './http/access.ts';
export { createServiceApp, type ServiceAppOptions } from './http/app.ts';
export type { App } from './http/app-type.ts';
export { type CommandContext, type CommandResult, command } from './http/command.ts';
export { requireVersion, sendWithEtag, type Tagged } from './http/etag.ts';
export { cursorQuery, decodeCursor, encodeCursor, type Page, page, toPage } from './http/paging.ts';
export {
  DomainError,
  type DomainErrorOptions,
  declareProblems,
  notFound,
  type ProblemCode,
  type ProblemKind,
} from './http/problems.ts';
export { callerOfAddress, createLimiter, type Limiter, type RateLimit } from './http/rate-limit.ts';
export {
  type ColumnAnnotation,
  columnAnnotation,
  type TableAnnotation,
  tableAnnotation,
} from './privacy/annotation.ts';
export { type BeforeErasure, erasure, personalData } from './privacy/personal-data.routes.ts';
export { collectPersonalData, erasePersonalData } from './privacy/personal-data.ts';
export * from './relations/index.ts';
export { type RunOptions, runService } from './run/run-service.ts';
export { createLogger, type Logger } from './telemetry/logger.ts';
export { TaskThread } from './threads/task-thread.ts';
export { uuidv7 } from './uuidv7.ts';
