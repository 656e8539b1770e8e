import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';
import { CLUSTER_ID, type KafkaOptions, type LocalKafka, singleNodeSettings } from './local-kafka.ts';
import { freePorts } from './ports.ts';

const IMAGE = 'apache/kafka:4.1.1';
const DAEMON_PATIENCE_MS = 3_000;

/** True when a Docker daemon answers in time; a `docker` program alone says nothing. */
export async function hasDocker(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, DAEMON_PATIENCE_MS, false);
  });
  const answer = getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}

const environmentName = (setting: string) => `KAFKA_${setting.toUpperCase().replaceAll('.', '_')}`;

/** Starts the official image as one KRaft node; its data lie in a volume named after `options.directory`. */
export async function startDockerBroker(options: KafkaOptions): Promise<LocalKafka> {
  const [spare = 0] = await freePorts(1);
  const port = options.port || spare;
  const settings = {
    ...singleNodeSettings,
    listeners: 'PLAINTEXT://:9092,CONTROLLER://localhost:9093',
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.quorum.voters': '1@localhost:9093',
    'log.dirs': '/var/lib/kafka/data',
  };
  const environment = Object.entries(settings).map(([name, value]) => [environmentName(name), value]);
  const volume = `interlace-kafka-${options.directory.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
  const container = await new GenericContainer(IMAGE)
    .withEnvironment({ ...Object.fromEntries(environment), CLUSTER_ID })
    .withExposedPorts({ container: 9092, host: port })
    .withBindMounts([{ source: volume, target: '/var/lib/kafka/data' }])
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  let leave = () => {};
  const ended = new Promise<void>((resolve) => {
    leave = resolve;
  });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= container.stop().then(leave);
    return stopping;
  };
  return { brokers: [`127.0.0.1:${port}`], origin: `Docker image ${IMAGE}`, stop, ended };
}
