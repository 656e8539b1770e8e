import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ResponseCache } from './response-cache.ts';

const entry = (bytes: number) => ({ body: Buffer.alloc(bytes), etag: 'tag' });

it('keeps what is read and drops what is not', () => {
  const cache = new ResponseCache(40);
  cache.set('read', entry(10));
  cache.set('unread', entry(10));
  for (const key of ['a', 'b', 'c']) {
    cache.set(key, entry(10));
    cache.get('read');
  }
  expect([cache.get('read'), cache.get('unread')].map(Boolean)).toEqual([true, false]);
});

it('never holds more bytes than its bound', () => {
  const steps = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 60 })), { maxLength: 80 });
  fc.assert(
    fc.property(steps, (all) => {
      const cache = new ResponseCache(100);
      for (const [key, bytes] of all) cache.set(`${key}`, entry(bytes));
      const held = [...new Set(all.map(([key]) => key))].map((key) => cache.get(`${key}`)?.body.length ?? 0);
      expect(held.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(100);
    }),
  );
});
