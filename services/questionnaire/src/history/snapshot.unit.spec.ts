import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cursorOf, snapshotOf } from './snapshot.ts';

it('comes back from its cursor as it was', () => {
  const number = fc.integer({ min: 1, max: 1_000_000_000 });
  const rising = fc.tuple(number, fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 20 }));
  fc.assert(
    fc.property(rising, ([first, steps]) => {
      const between = steps.toSorted((a, b) => a - b).map((step) => first + step);
      const seen = `${first}:${first + 1_000}:${between.join(',')}`;
      expect(snapshotOf(cursorOf(seen))).toBe(seen);
    }),
  );
});

it('is nothing PostgreSQL would refuse', () => {
  for (const text of [
    '',
    'now',
    '1',
    '0:1:',
    '9:3:',
    '3:9:9',
    '3:9:2',
    '3:9:7,5',
    '1:2:;',
    '1:99999999999999999999:',
  ])
    expect(snapshotOf(cursorOf(text))).toBeNull();
  expect(snapshotOf('%%%')).toBeNull();
});
