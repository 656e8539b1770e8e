import { kafkaBrokers } from '@interlace/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed } from 'vitest';
import { type FaultWorld, startFaultWorld } from './fault-world.ts';
import { cleanEnd, killedProcesses } from './killed-processes.ts';
import { outages } from './outages.ts';
import { refusals } from './refusals.ts';
import { strangeEvents } from './strange-events.ts';

/** Every fault on one bus, in one running platform. A file per bus, so that the long waits of the two run side by side. */
export async function describeFaults(bus: 'postgres' | 'kafka'): Promise<void> {
  const isSkipped = bus === 'kafka' && (await kafkaBrokers()) === undefined;
  describe.skipIf(isSkipped)(`faults of the platform on ${bus}`, () => {
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
}
