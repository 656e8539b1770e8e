import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { BusStatus } from './event-bus.ts';

export interface BusMetrics {
  handled(group: string, count: number): void;
  parked(group: string, code: string): void;
  /** @param ms between publication and the log */
  relayed(ms: number): void;
}

const silent: BusMetrics = { handled() {}, parked() {}, relayed() {} };

/** The bus's Prometheus metrics; backlog and lag are measured when somebody asks for them. */
export function createMetrics(registry: Registry | undefined, status: () => Promise<BusStatus>): BusMetrics {
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
  // Both gauges are collected side by side: one look at the log serves the two. A server that is down must not take
  // the other metrics with it: the last values stay.
  let looking: Promise<BusStatus | undefined> | undefined;
  const look = () => {
    looking ??= status()
      .catch(() => undefined)
      .finally(() => {
        looking = undefined;
      });
    return looking;
  };
  new Gauge({
    name: 'interlace_bus_consumer_lag',
    help: 'Events in the log the group has not handled',
    labelNames: ['group', 'topic', 'partition'],
    registers,
    async collect() {
      for (const { group, topic, partition, lag } of (await look())?.partitions ?? []) {
        this.set({ group, topic, partition }, lag);
      }
    },
  });
  new Gauge({
    name: 'interlace_bus_outbox_backlog',
    help: 'Events committed and not yet in the log',
    registers,
    async collect() {
      const current = await look();
      if (current) this.set(current.outboxBacklog);
    },
  });
  return {
    handled: (group, count) => handled.inc({ group }, count),
    parked: (group, code) => parked.inc({ group, code }),
    relayed: (ms) => latency.observe(ms / 1_000),
  };
}
