import type { DataOf, KnownEventDefinition } from '@interlace/contracts';
import { createDeadLetters } from './dead-letters.ts';
import type {
  BusStatus,
  EventBus,
  EventBusOptions,
  PartitionStatus,
  ReplayOptions,
  Subscription,
} from './event-bus.ts';
import { overdue } from './health.ts';
import { createLog, topicPrefixOf } from './log/create-log.ts';
import { createMetrics } from './metrics.ts';
import { writeOutbox } from './relay/outbox.ts';
import { Relay } from './relay/relay.ts';
import { startReplay } from './replay.ts';
import { type RunningGroup, runGroup } from './running-group.ts';

/** Puts outbox, relay, consumers and log together for one service. Opens no connection before it is started. */
export function createEventBus<Tx>(options: EventBusOptions<Tx>): EventBus<Tx> {
  return new ServiceEventBus(options);
}

class ServiceEventBus<Tx> implements EventBus<Tx> {
  readonly #options: EventBusOptions<Tx>;
  readonly #topicPrefix: string;
  readonly #log: ReturnType<typeof createLog>;
  readonly #metrics: ReturnType<typeof createMetrics>;
  readonly #subscriptions = new Map<string, Subscription<Tx>>();
  #groups: RunningGroup[] = [];
  #relay: Relay<Tx> | undefined;
  #stopped = false;
  readonly deadLetters: EventBus<Tx>['deadLetters'];
  readonly failure: Promise<Error>;

  constructor(options: EventBusOptions<Tx>) {
    this.#options = options;
    this.#topicPrefix = options.topicPrefix ?? topicPrefixOf(options.transport);
    this.#log = createLog(options.transport, options.service, options.logger);
    this.#metrics = createMetrics(options.registry, {
      backlog: () => this.#backlog(),
      partitions: () => this.#partitions(),
    });
    this.failure = this.#log.failure;
    this.deadLetters = createDeadLetters(
      options.database,
      (group) => this.#subscriptions.get(group)?.handlers,
    );
  }

  async publish<Definition extends KnownEventDefinition>(
    tx: Tx,
    definition: Definition,
    data: DataOf<Definition> | readonly DataOf<Definition>[],
  ): Promise<void> {
    const { service, database, now = () => new Date() } = this.#options;
    const events: readonly DataOf<Definition>[] = Array.isArray(data) ? data : [data];
    database.afterCommit(tx, () => this.#relay?.wake());
    await writeOutbox(database.sql(tx), definition, events, { service, topicPrefix: this.#topicPrefix, now });
  }

  subscribe(subscription: Subscription<Tx>): void {
    if (this.#subscriptions.has(subscription.group))
      throw new Error(`${subscription.group} is subscribed already`);
    this.#subscriptions.set(subscription.group, subscription);
  }

  async start(): Promise<void> {
    if (this.#stopped) throw new Error('this event bus was stopped');
    const { database, logger } = this.#options;
    this.#relay ??= new Relay({ database, log: this.#log, logger, metrics: this.#metrics });
    if (this.#groups.length > 0) return;
    this.#groups = [...this.#subscriptions.values()].map((subscription) => this.#runGroup(subscription));
  }

  async stopConsumers(): Promise<void> {
    const groups = this.#groups;
    this.#groups = [];
    await Promise.all(groups.map((group) => group.stop()));
  }

  async stop(): Promise<void> {
    if (this.#stopped) return;
    this.#stopped = true;
    await this.stopConsumers();
    await this.#relay?.stop();
    await this.#log.close();
  }

  health() {
    const reasons = this.#groups.flatMap((group) => group.reasons());
    reasons.push(...overdue(this.#relay?.lastSuccess(), 'the relay has not got through'));
    return { ready: reasons.length === 0, reasons };
  }

  async status(): Promise<BusStatus> {
    const [outboxBacklog, partitions] = await Promise.all([this.#backlog(), this.#partitions()]);
    return { outboxBacklog, partitions };
  }

  async replay(options: ReplayOptions<Tx>) {
    const { database, logger } = this.#options;
    const context = {
      log: this.#log,
      database,
      logger,
      metrics: this.#metrics,
      topicPrefix: this.#topicPrefix,
    };
    return startReplay(context, options);
  }

  async #backlog(): Promise<number> {
    const count = 'select count(*)::int as backlog from messaging.outbox';
    const [outbox] = await this.#options.database.pool.query<{ backlog: number }>(count);
    return outbox?.backlog ?? 0;
  }

  async #partitions(): Promise<PartitionStatus[]> {
    const groups = [...this.#subscriptions.values()].map(async ({ group, topics }) => {
      const names = topics.map((topic) => this.#topicPrefix + topic);
      const positions = await this.#log.positions(this.#topicPrefix + group, names);
      return positions.map((at) => ({ group, ...at, lag: at.end - at.committed }));
    });
    return (await Promise.all(groups)).flat();
  }

  #runGroup({ group, topics, handlers, onCommitted }: Subscription<Tx>): RunningGroup {
    const { database, logger } = this.#options;
    const settings = { group, handlers, onCommitted, database, logger, metrics: this.#metrics };
    const names = topics.map((topic) => this.#topicPrefix + topic);
    return runGroup(this.#log, settings, this.#topicPrefix + group, names);
  }
}
