import { inject } from 'vitest';

/** What the global setup of the vitest run hands to the spec files. */
export interface TestServers {
  /** The superuser's address of the one PostgreSQL of the run. */
  readonly postgresUrl: string;
  /** Asked by GET, starts the one Kafka of the run at the first call; answers `{ brokers?: string[] }`. */
  readonly kafkaDemandUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServers: TestServers;
  }
}

/** The servers of this run; only in `int` and `e2e` specs. */
export const testServers = (): TestServers => inject('testServers');
