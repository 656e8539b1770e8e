import type { TestDatabaseClient } from './pg-transactor.ts';
import { openService, type ServiceOptions } from './service.ts';

/** A relay that dies by SIGKILL when it has appended a batch and is about to clear it from the outbox. */
const { url, ...options } = JSON.parse(process.argv[2] ?? '') as ServiceOptions & { url: string };
const dieBeforeClearing = (database: TestDatabaseClient): TestDatabaseClient => ({
  ...database,
  sql: (tx) => ({
    async query(text, values) {
      if (text.startsWith('delete from messaging.outbox')) process.kill(process.pid, 'SIGKILL');
      return database.sql(tx).query(text, values);
    },
  }),
});
await openService(url, { ...options, wrap: dieBeforeClearing }).bus.start();
