export { eventually } from './eventually.ts';
export { fuzzBudget } from './fuzz-budget.ts';
export { kafkaBrokers } from './kafka-brokers.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export type { TestServers } from './test-servers.ts';
export { topicPrefix } from './topic-prefix.ts';
