import { testServers } from './test-servers.ts';

/**
 * The brokers of this run's Kafka, started by the first call of the run; undefined when this machine has no way to
 * one (`describe.skipIf(!brokers)`). Where `CI` is set nothing is skipped: there the lack is an error.
 */
export async function kafkaBrokers(): Promise<string[] | undefined> {
  const response = await fetch(testServers().kafkaDemandUrl);
  if (!response.ok) throw new Error(`Kafka for tests did not start: ${await response.text()}`);
  const { brokers } = (await response.json()) as { brokers?: string[] };
  if (!brokers && process.env.CI)
    throw new Error('CI is set and there is no Kafka: its tests may not be skipped');
  return brokers;
}
