export interface KafkaOptions {
  /** Where a broker started here keeps its data; a second start on it finds the topics again. */
  readonly directory: string;
  /** Port on 127.0.0.1; 0 or none takes a free one. */
  readonly port?: number;
}

/** A broker somebody started: `brokers` as clients want them, and how to end it. */
export interface LocalKafka {
  readonly brokers: readonly string[];
  /** For people: where it came from. */
  readonly origin: string;
  /** Resolves when the broker is gone; does nothing for a broker that is not ours. Safe to call twice. */
  stop(): Promise<void>;
  /** Resolves when a broker started here has ended, whatever ended it; never for a broker that is not ours. */
  readonly ended: Promise<void>;
}

/**
 * Settings of the single broker, as environment names of the official image. Replication 1 throughout: with the
 * default of 3 the offsets topic is never made, and groups subscribe without error and receive nothing.
 */
export const singleNodeSettings: Readonly<Record<string, string>> = {
  'process.roles': 'broker,controller',
  'node.id': '1',
  'controller.listener.names': 'CONTROLLER',
  'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
  'offsets.topic.replication.factor': '1',
  'offsets.topic.num.partitions': '8',
  'transaction.state.log.replication.factor': '1',
  'transaction.state.log.min.isr': '1',
  'share.coordinator.state.topic.replication.factor': '1',
  'share.coordinator.state.topic.min.isr': '1',
  'group.initial.rebalance.delay.ms': '0',
  'auto.create.topics.enable': 'false',
  'log.retention.ms': '-1',
};

/** One cluster id for every broker started here, so that a data folder is recognised at its next start. */
export const CLUSTER_ID = 'SW50ZXJsYWNlTG9jYWwwMQ';
