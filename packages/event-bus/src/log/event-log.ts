/** An event as the relay hands it to the log. */
export interface OutgoingRecord {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  /** The CloudEvents envelope as JSON. */
  readonly value: string;
}

/** An event as the log hands it to a consumer: bytes, nothing has been parsed. */
export interface LogRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string | null;
  readonly value: Buffer;
}

/** How far a batch was handled. `retryAfterMs` pauses the partition; it goes on with the first record not handled. */
export interface Outcome {
  readonly handled: number;
  readonly retryAfterMs?: number;
}

export interface ConsumerOptions {
  readonly group: string;
  readonly topics: readonly string[];
  readonly deliver: Deliver;
}

/** Handles batches, each of one partition and in its order; answers how far it came with each, and never throws. */
export type Deliver = (batches: readonly Batch[]) => Promise<Outcome[]>;

/** Records of one partition in their order, at least one. */
export type Batch = readonly [LogRecord, ...LogRecord[]];

export interface TailOptions {
  readonly topics: readonly string[];
  readonly deliver: (record: LogRecord) => void;
}

/** A running reader. */
export interface LogReader {
  /** When the log was last reached, milliseconds since the epoch. */
  lastPoll(): number;
  /** Resolves when the batches under way are handled and committed. */
  stop(): Promise<void>;
}

export interface PartitionPosition {
  readonly topic: string;
  readonly partition: number;
  readonly committed: number;
  readonly end: number;
}

/** The partitioned log both transports offer. Topics come into being when they are first used, and keep everything. */
export interface EventLog {
  /**
   * Appends in the order given, per key; appending an event again is harmless.
   *
   * @throws RecordRefused when the log will never take one of the records; any other error is worth a retry
   */
  append(records: readonly OutgoingRecord[]): Promise<void>;
  /** Reads as a member of a group, a new group from the beginning. */
  consume(options: ConsumerOptions): LogReader;
  /** Reads what comes from now on, without a group. Resolves when nothing later can be missed. */
  tail(options: TailOptions): Promise<LogReader>;
  positions(group: string, topics: readonly string[]): Promise<PartitionPosition[]>;
  /** Removes a group that has no readers left. */
  forget(group: string): Promise<void>;
  close(): Promise<void>;
  /** Resolves when this log can not be used any more in this process. */
  readonly failure: Promise<Error>;
}

/** The log will never take this record: too large, or not allowed. */
export class RecordRefused extends Error {}

/** Partitions of a topic on both transports. More instances of one group than this find nothing to do. */
export const PARTITIONS = 6;

/** Most records handed to a consumer at once; they share one transaction. */
export const BATCH_SIZE = 100;
