export { findKafka, KAFKA_WAYS } from './find-kafka.ts';
export type { KafkaOptions, LocalKafka } from './local-kafka.ts';
export { stopOrphanBroker } from './orphan.ts';
