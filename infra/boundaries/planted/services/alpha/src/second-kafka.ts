// one-importer-of-kafkajs
import { Kafka } from 'kafkajs';

export const kafka = Kafka;
