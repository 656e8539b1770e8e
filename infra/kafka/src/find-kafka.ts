import { hasDocker, startDockerBroker } from './docker-broker.ts';
import type { KafkaOptions, LocalKafka } from './local-kafka.ts';
import { startMavenBroker } from './maven-broker.ts';
import { MissingTool } from './maven-jars.ts';

/** The three ways to a broker, in the order they are tried; for messages to people. */
export const KAFKA_WAYS =
  'set KAFKA_BROKERS (host:port,…), run a Docker daemon, or install Java 17 and Maven (infra/kafka/pom.xml)';

/**
 * A broker by the first way open on this machine, or undefined when none is.
 *
 * @throws Error when a way is open and the broker does not start all the same
 */
export async function findKafka(
  options: KafkaOptions & { readonly brokers?: string },
): Promise<LocalKafka | undefined> {
  const given = options.brokers?.split(',').filter(Boolean);
  if (given?.length) {
    return { brokers: given, origin: 'KAFKA_BROKERS', stop: async () => {}, ended: new Promise(() => {}) };
  }
  if (await hasDocker()) return startDockerBroker(options);
  try {
    return await startMavenBroker(options);
  } catch (error) {
    if (error instanceof MissingTool) return undefined;
    throw error;
  }
}
