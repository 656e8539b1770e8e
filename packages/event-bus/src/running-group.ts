import { Consumer, type ConsumerSettings } from './consumer/consumer.ts';
import { overdue } from './health.ts';
import type { EventLog, LogRecord } from './log/event-log.ts';

/** A group that reads the log: the common consumer on the transport's reader. */
export interface RunningGroup {
  reasons(): string[];
  stop(): Promise<void>;
}

/** @param onProgress told the offset that follows the last record handled */
export function runGroup<Tx>(
  log: EventLog,
  settings: ConsumerSettings<Tx>,
  name: string,
  topics: readonly string[],
  onProgress?: (record: LogRecord, next: number) => void,
): RunningGroup {
  const consumer = new Consumer(settings);
  const reader = log.consume({
    group: name,
    topics,
    async deliver(batches) {
      const outcomes = await consumer.deliver(batches);
      for (const [index, { handled }] of outcomes.entries()) {
        const last = batches[index]?.[handled - 1];
        if (last) onProgress?.(last, last.offset + 1);
      }
      return outcomes;
    },
  });
  return {
    reasons: () => [
      ...overdue(reader.lastPoll(), `${settings.group} has not reached the event log`),
      ...overdue(consumer.waitingSince(), `${settings.group} has been waiting for its database`),
    ],
    stop: () => reader.stop(),
  };
}
