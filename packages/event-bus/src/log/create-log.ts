import type { Logger, TransportConfig } from '../event-bus.ts';
import { KafkaLog } from '../kafka/kafka-log.ts';
import { PostgresLog } from '../postgres/postgres-log.ts';
import type { EventLog } from './event-log.ts';

/** The adapter the configuration asks for. Opens connections when they are first needed. */
export function createLog(transport: TransportConfig, clientId: string, logger: Logger): EventLog {
  return transport.kind === 'kafka'
    ? new KafkaLog(transport.brokers, clientId, logger)
    : new PostgresLog(transport.url, logger);
}

/** What stands before the names of topics and groups where the caller does not say. */
export const topicPrefixOf = (transport: TransportConfig): string =>
  (transport.kind === 'kafka' && transport.topicPrefix) || '';
