import { describe, expect, it } from 'vitest';
import { callerOfAddress, createLimiter } from './rate-limit.ts';

describe('createLimiter', () => {
  it('allows so many to each caller in each window and says how long to wait', () => {
    let now = 0;
    const limit = createLimiter({ max: 2, timeWindow: 10_000 }, () => now);
    limit('a');
    limit('a');
    limit('b');
    now = 4_500;
    expect(() => limit('a')).toThrow(
      expect.objectContaining({ code: 'rate-limited', headers: { 'retry-after': '6' } }),
    );
    limit('b');
    now = 10_000;
    limit('a');
  });

  it('holds a bounded number of callers', () => {
    const limit = createLimiter({ max: 1, timeWindow: 10_000 }, () => 0);
    for (let count = 0; count < 100_000; count += 1) limit(`caller ${count}`);
    limit('caller 1'); // counted anew, for the counts were emptied
  });
});

describe('callerOfAddress', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['2001:db8:1:2::', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
  ])('%s counts as %s', (ip, caller) => {
    expect(callerOfAddress(ip)).toBe(caller);
  });
});
