import { expect, it } from 'vitest';
import { afterCrash } from './backoff.ts';

it('waits longer after every quick crash, then gives up', () => {
  const waits: (number | undefined)[] = [];
  let record = { crashes: 0 };
  for (let crash = 0; crash < 6; crash += 1) {
    const next = afterCrash(record, 500);
    record = next.record;
    waits.push(next.waitMs);
  }
  expect(waits).toEqual([250, 500, 1000, 2000, 4000, undefined]);
});

it('forgives a process that ran well for a while', () => {
  expect(afterCrash({ crashes: 5 }, 60_000)).toEqual({ record: { crashes: 1 }, waitMs: 250 });
});
