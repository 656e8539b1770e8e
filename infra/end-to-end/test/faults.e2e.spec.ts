import { kafkaBrokers } from '@interlace/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed } from 'vitest';
import { type FaultWorld, startFaultWorld } from './faults/fault-world.ts';
import { cleanEnd, killedProcesses } from './faults/killed-processes.ts';
import { outages } from './faults/outages.ts';
import { refusals } from './faults/refusals.ts';
import { strangeEvents } from './faults/strange-events.ts';

const hasKafka = (await kafkaBrokers()) !== undefined;

describe.each(['postgres', 'kafka'] as const)('faults of the platform on %s', (bus) => {
  describe.skipIf(bus === 'kafka' && !hasKafka)('as real processes', () => {
    let world: FaultWorld;
    beforeAll(async () => {
      world = await startFaultWorld(bus);
    }, 120_000);
    afterAll(() => world?.stop(), 90_000);
    beforeEach(() => onTestFailed(() => world.platform.tellLogs()));
    afterEach(() => {
      expect(world.platform.watch.takeFaults()).toEqual([]);
    });

    refusals(() => world);
    killedProcesses(() => world);
    strangeEvents(() => world);
    outages(() => world);
    cleanEnd(() => world);
  });
});
