import { randomUUID } from 'node:crypto';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import type pg from 'pg';

export interface BareRecord {
  id: string;
  topic: 'submissions' | 'scores';
  key: string;
  value: string;
}

/** Sends one event and resolves once it is kept; the reader's place is moved on where that is a write of its own. */
export interface BareSends {
  send(record: BareRecord): Promise<void>;
  close(): Promise<void>;
}

/** Appends to the log table, one record a transaction, and moves the offset of the reader. */
export function postgresSends(bus: pg.Pool): BareSends {
  return {
    async send({ id, topic, key, value }) {
      const partition = Number.parseInt(id.slice(-4), 16) % 6;
      await bus.query({
        name: 'append',
        text: 'select bus.append($1::uuid[], $2::text[], $3::int[], $4::text[], $5::bytea[])',
        values: [[id], [topic], [partition], [key], [Buffer.from(value)]],
      });
      await bus.query({
        name: 'offset',
        text: `update bus.consumer_offset set committed = committed + 1, served_at = clock_timestamp()
          where consumer_group = 'bare' and topic = $1 and partition = $2`,
        values: [topic, partition],
      });
    },
    close: async () => {},
  };
}

/** An idempotent producer that waits for the acknowledgement of all replicas. */
export async function kafkaSends(brokers: readonly string[]): Promise<BareSends> {
  const kafka = new Kafka({ clientId: 'bare', brokers: [...brokers], logLevel: logLevel.NOTHING });
  const prefix = `bare-${randomUUID()}.`;
  const topics = ['submissions', 'scores'].map((topic) => ({ topic: prefix + topic, numPartitions: 6 }));
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics });
  const producer = kafka.producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    idempotent: true,
    allowAutoTopicCreation: false,
  });
  await producer.connect();
  return {
    async send({ topic, key, value }) {
      await producer.send({ topic: prefix + topic, acks: -1, messages: [{ key, value }] });
    },
    async close() {
      await producer.disconnect();
      await admin.deleteTopics({ topics: topics.map(({ topic }) => topic) });
      await admin.disconnect();
    },
  };
}
