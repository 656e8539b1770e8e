import {
  type Admin,
  type Consumer,
  Kafka,
  logLevel,
  Partitioners,
  type Producer,
  type RetryOptions,
} from 'kafkajs';
import type { Logger } from '../event-bus.ts';

export type { Admin, Consumer, EachBatchPayload, Producer } from 'kafkajs';

/** Patient: a consumer outlasts a broker's restart by itself, and joins again within a second of its return. */
const PATIENT: RetryOptions = { retries: 50, initialRetryTime: 100, maxRetryTime: 1_000 };
/** The relay repeats a failed send itself, holding a transaction meanwhile: here it must give up soon. */
const BRISK: RetryOptions = { retries: 3, initialRetryTime: 100, maxRetryTime: 500 };

/** The few clients the log needs, with the settings that were measured to be right. */
export interface KafkaClients {
  consumer(groupId: string): Consumer;
  producer(): Producer;
  admin(): Admin;
}

/** The only place that imports the client library, so that another can take its place. */
export function kafkaClients(brokers: readonly string[], clientId: string, logger: Logger): KafkaClients {
  const kafka = (retry: RetryOptions) =>
    new Kafka({
      clientId,
      brokers: [...brokers],
      connectionTimeout: 2_000,
      requestTimeout: 5_000,
      retry,
      // What kafkajs calls an error is mostly a retry; what is wrong for good arrives as an exception or a crash.
      logCreator:
        () =>
        ({ level, log }) => {
          if (level <= logLevel.WARN) logger.debug(log, `kafka: ${log.message}`);
        },
    });
  // A consumer that gave up connecting would come back as a new member, and wait for its former self to time out.
  const patient = kafka(PATIENT);
  const brisk = kafka(BRISK);
  return {
    consumer: (groupId) =>
      patient.consumer({
        groupId,
        sessionTimeout: 10_000,
        heartbeatInterval: 1_000,
        rebalanceTimeout: 15_000,
        maxWaitTimeInMs: 1_000,
        allowAutoTopicCreation: false,
        retry: PATIENT,
      }),
    producer: () =>
      brisk.producer({
        createPartitioner: Partitioners.DefaultPartitioner,
        idempotent: true,
        maxInFlightRequests: 1,
        allowAutoTopicCreation: false,
        retry: BRISK,
      }),
    admin: () => brisk.admin({ retry: BRISK }),
  };
}
