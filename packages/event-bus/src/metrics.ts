import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { PartitionStatus } from './event-bus.ts';

export interface BusMetrics {
  handled(group: string, count: number): void;
  parked(group: string, code: string): void;
  /** @param ms between publication and the log */
  relayed(ms: number): void;
}

const silent: BusMetrics = { handled() {}, parked() {}, relayed() {} };

export interface Measurements {
  /** Events committed and not yet in the log. */
  backlog(): Promise<number>;
  partitions(): Promise<readonly PartitionStatus[]>;
}

/** A server that is down or silent must not take the other metrics with it. */
const PATIENCE_MS = 2_000;

function inTime<T>(measure: Promise<T>): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, PATIENCE_MS, undefined);
  return Promise.race([measure.catch(() => undefined), promise]).finally(() => clearTimeout(timer));
}

/** The bus's Prometheus metrics; backlog and lag are measured when somebody asks for them. */
export function createMetrics(registry: Registry | undefined, measurements: Measurements): BusMetrics {
  if (!registry) return silent;
  const registers = [registry];
  const handled = new Counter({
    name: 'interlace_bus_events_handled_total',
    help: 'Events whose effect was committed',
    labelNames: ['group'],
    registers,
  });
  const parked = new Counter({
    name: 'interlace_bus_events_parked_total',
    help: 'Events parked as dead letters',
    labelNames: ['group', 'code'],
    registers,
  });
  const latency = new Histogram({
    name: 'interlace_bus_relay_seconds',
    help: 'From publication to the log',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30],
    registers,
  });
  new Gauge({
    name: 'interlace_bus_consumer_lag',
    help: 'Events in the log the group has not handled; the last known value while the log cannot be reached',
    labelNames: ['group', 'topic', 'partition'],
    registers,
    async collect() {
      for (const { group, topic, partition, lag } of (await inTime(measurements.partitions())) ?? []) {
        this.set({ group, topic, partition }, lag);
      }
    },
  });
  new Gauge({
    name: 'interlace_bus_outbox_backlog',
    help: 'Events committed and not yet in the log; the last known value while the database cannot be reached',
    registers,
    async collect() {
      const backlog = await inTime(measurements.backlog());
      if (backlog !== undefined) this.set(backlog);
    },
  });
  return {
    handled: (group, count) => handled.inc({ group }, count),
    parked: (group, code) => parked.inc({ group, code }),
    relayed: (ms) => latency.observe(ms / 1_000),
  };
}
