import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidv7 } from './uuidv7.ts';

describe('uuidv7', () => {
  it('holds the time and says its version and variant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (time) => {
        const id = uuidv7(time);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(time);
      }),
    );
  });

  it('never repeats', () => {
    const made = Array.from({ length: 20_000 }, () => uuidv7(new Date(0)));
    expect(new Set(made).size).toBe(made.length);
  });
});
