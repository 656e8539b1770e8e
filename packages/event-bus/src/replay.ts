import { randomUUID } from 'node:crypto';
import { Alarm } from './alarm.ts';
import { adoptInbox, clearInbox } from './consumer/inbox.ts';
import type { Logger, ReplayOptions, ReplayRun, Transactor } from './event-bus.ts';
import type { EventLog, PartitionPosition } from './log/event-log.ts';
import type { BusMetrics } from './metrics.ts';
import { runGroup } from './running-group.ts';

interface ReplayContext<Tx> {
  readonly log: EventLog;
  readonly database: Transactor<Tx>;
  readonly logger: Logger;
  readonly metrics: BusMetrics;
  readonly topicPrefix: string;
}

const placeOf = ({ topic, partition }: { topic: string; partition: number }) => `${topic}/${partition}`;

/**
 * A second reading of the log from its beginning, as a group of its own that nobody has used before. Its inbox rows
 * give exactly-once effects as in the live group, and tell the live group afterwards what it need not do again.
 */
export function startReplay<Tx>(context: ReplayContext<Tx>, options: ReplayOptions<Tx>): ReplayRun<Tx> {
  const { log, logger, metrics, topicPrefix } = context;
  const database = options.database ?? context.database;
  const group = `${options.group}.replay.${randomUUID()}`;
  const name = topicPrefix + group;
  const topics = options.topics.map((topic) => topicPrefix + topic);
  const reached = new Map<string, number>();
  const progress = new Alarm();
  const settings = { group, parkAs: options.group, handlers: options.handlers, database, logger, metrics };
  const running = runGroup(log, settings, name, topics, (record, next) => {
    reached.set(placeOf(record), next);
    progress.ring();
  });
  let stopped = false;
  const isBehind = (head: PartitionPosition) => (reached.get(placeOf(head)) ?? 0) < head.end;
  return {
    async caughtUp() {
      const heads = await log.positions(name, topics);
      while (heads.some(isBehind)) {
        if (stopped) throw new Error('the replay was stopped before it had caught up');
        await progress.sleep(1_000);
      }
    },
    adopt: (tx) => adoptInbox(database.sql(tx), group, options.group),
    async stop() {
      if (stopped) return;
      stopped = true;
      progress.ring();
      await running.stop();
      await clearInbox(database.pool, group);
      await log.forget(name).catch((error) => logger.warn({ err: error, group }, 'replay group left behind'));
    },
  };
}
