import type { DataOf, Envelope, EventOf, KnownEventDefinition, Topic } from '@interlace/contracts';
import type { Registry } from 'prom-client';
import type { DeadLetters } from './dead-letters.ts';

/** Runs SQL with `$1` placeholders. */
export interface SqlExecutor {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** What the bus needs of a service's database. */
export interface Transactor<Tx> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** SQL inside the transaction. */
  sql(tx: Tx): SqlExecutor;
  /** SQL outside any transaction. */
  readonly pool: SqlExecutor;
  /** Has the work done once the transaction is committed, and never where it is not. The work must not throw. */
  afterCommit(tx: Tx, work: () => void): void;
}

/** The part of a pino logger the bus writes to. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export type TransportConfig =
  | { readonly kind: 'postgres'; readonly url: string }
  | {
      readonly kind: 'kafka';
      readonly brokers: readonly string[];
      /** Put before every topic and group, so that several installations can share one cluster. */
      readonly topicPrefix?: string;
    };

export interface EventBusOptions<Tx> {
  /** Folder name of the service; the `source` of its events is `/<service>`. */
  readonly service: string;
  /** The service's own database, with the `messaging` schema of `busMigrations`. */
  readonly database: Transactor<Tx>;
  readonly transport: TransportConfig;
  readonly logger: Logger;
  /** Where the bus's metrics go. */
  readonly registry?: Registry;
  /** Clock of the envelopes' `time`. */
  readonly now?: () => Date;
  /** Takes the place of the transport's, so that tests can share one log. */
  readonly topicPrefix?: string;
}

export type KnownEventType = KnownEventDefinition['type'];
export type EventOfType<Type extends KnownEventType> = EventOf<Extract<KnownEventDefinition, { type: Type }>>;

/**
 * What a group does with each type of event. A handler runs inside one transaction together with the inbox row, so
 * its writes happen exactly once; it must be quick, write through `tx` only, and may run again after a rollback.
 */
export type Handlers<Tx> = {
  readonly [Type in KnownEventType]?: (event: EventOfType<Type>, tx: Tx) => Promise<void>;
};

export interface Subscription<Tx> {
  /** Every group receives every event once; the instances of one group share the partitions. */
  readonly group: string;
  readonly topics: readonly Topic[];
  readonly handlers: Handlers<Tx>;
  /** Called after the commit of an event's effect, at most once, e.g. to wake a cache. */
  readonly onCommitted?: (event: Envelope) => void;
}

export interface ReplayRun<Tx> {
  /** Resolves when everything that was in the log at the time of the call has been handled. */
  caughtUp(): Promise<void>;
  /**
   * Counts what this run has handled as handled by the live group. Call it in the transaction that puts the rebuilt
   * projection in place, between `stopConsumers()` and `start()`.
   */
  adopt(tx: Tx): Promise<void>;
  /** Ends the run and forgets its traces in inbox and log. */
  stop(): Promise<void>;
}

export interface ReplayOptions<Tx> {
  /** The live group whose projection is rebuilt. */
  readonly group: string;
  readonly topics: readonly Topic[];
  readonly handlers: Handlers<Tx>;
  /** Where the handlers write, e.g. with a shadow schema; the bus's own database by default. */
  readonly database?: Transactor<Tx>;
}

export interface PartitionStatus {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  /** Offset of the next event to be handled. */
  readonly committed: number;
  /** Offset the next appended event will get. */
  readonly end: number;
  readonly lag: number;
}

export interface BusStatus {
  /** Events committed and not yet in the log. */
  readonly outboxBacklog: number;
  readonly partitions: readonly PartitionStatus[];
}

export interface EventBus<Tx> {
  /**
   * Writes events to the outbox in the caller's transaction, in one statement however many there are. Call it after
   * the state change: the row lock of the aggregate is what orders its events.
   *
   * @throws ZodError when the data do not satisfy the definition's schema
   */
  publish<Definition extends KnownEventDefinition>(
    tx: Tx,
    definition: Definition,
    data: DataOf<Definition> | readonly DataOf<Definition>[],
  ): Promise<void>;
  /**
   * Registers a consumer group; call before `start`. Types of these topics without a handler are passed over; types
   * this release does not know are parked as dead letters.
   */
  subscribe(subscription: Subscription<Tx>): void;
  /** Starts relay and consumers, or again the consumers after `stopConsumers`. Waits for no server to be up. */
  start(): Promise<void>;
  /** Lets the handlers under way finish, and takes no more events. */
  stopConsumers(): Promise<void>;
  /** Sends what is in the outbox, if the log can be reached, and ends everything. */
  stop(): Promise<void>;
  /** Not ready, with reasons, when consumers or relay have not reached their servers for ten seconds. */
  health(): { readonly ready: boolean; readonly reasons: string[] };
  /** Resolves when the bus has died for good and the process should end and be restarted. */
  readonly failure: Promise<Error>;
  readonly deadLetters: DeadLetters;
  status(): Promise<BusStatus>;
  /** Reads the log of the topics from the beginning, beside the live group, with exactly-once effects. */
  replay(options: ReplayOptions<Tx>): Promise<ReplayRun<Tx>>;
}
