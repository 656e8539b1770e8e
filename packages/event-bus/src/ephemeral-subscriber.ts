import { setTimeout as sleep } from 'node:timers/promises';
import type { Envelope, Topic } from '@interlace/contracts';
import { backoff } from './backoff.ts';
import { parseRecord } from './consumer/parse-record.ts';
import type { Logger, TransportConfig } from './event-bus.ts';
import { overdue } from './health.ts';
import { createLog, topicPrefixOf } from './log/create-log.ts';
import type { LogReader } from './log/event-log.ts';

export interface EphemeralSubscriberOptions {
  /** Names the client at the broker. */
  readonly service: string;
  readonly transport: TransportConfig;
  readonly topics: readonly Topic[];
  /** Called for every event in order per key; a relay's repetition comes twice, an event it cannot read not at all. */
  readonly onEvent: (event: Envelope) => void;
  readonly logger: Logger;
  readonly topicPrefix?: string;
}

export interface EphemeralSubscriber {
  /** Resolves when no later event can be missed; tries for as long as the log cannot be reached. */
  start(): Promise<void>;
  /** Safe to call twice. */
  stop(): Promise<void>;
  health(): { readonly ready: boolean; readonly reasons: string[] };
  readonly failure: Promise<Error>;
}

/**
 * Hears every event from now on, in every instance, without database, inbox or group: for live updates to people,
 * who read the state anew when they come back. What happens while it is down is not told.
 */
export function ephemeralSubscriber(options: EphemeralSubscriberOptions): EphemeralSubscriber {
  const { service, transport, onEvent, logger, topicPrefix = topicPrefixOf(transport) } = options;
  const log = createLog(transport, service, logger);
  const topics = options.topics.map((topic) => topicPrefix + topic);
  const created = Date.now();
  let reader: LogReader | undefined;
  let stopped: Promise<void> | undefined;

  const end = async () => {
    await reader?.stop();
    await log.close();
  };
  const deliver = ({ value }: { value: Buffer }) => {
    const parsed = parseRecord(value);
    if (!parsed.fault) onEvent(parsed.event);
  };
  return {
    async start() {
      for (let failures = 1; !reader && !stopped; failures += 1) {
        try {
          reader = await log.tail({ topics, deliver });
        } catch (error) {
          logger.debug({ err: error }, 'live updates wait for the event log');
          await sleep(backoff(failures));
        }
      }
    },
    stop() {
      stopped ??= end();
      return stopped;
    },
    health() {
      const reasons = overdue(reader?.lastPoll() ?? created, 'live updates have not reached the event log');
      return { ready: reasons.length === 0, reasons };
    },
    failure: log.failure,
  };
}
