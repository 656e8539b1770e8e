import { expect, it } from 'vitest';
import { ResponseCache } from './response-cache.ts';

const entry = (bytes: number) => ({ body: Buffer.alloc(bytes), etag: 'tag' });

it('drops the least recently used beyond its bound', () => {
  const cache = new ResponseCache(30);
  cache.set('a', entry(10));
  cache.set('b', entry(10));
  cache.get('a');
  cache.set('c', entry(15));
  expect([cache.get('a'), cache.get('b'), cache.get('c')].map(Boolean)).toEqual([true, false, true]);
  expect(cache.bytes).toBe(25);
});

it('counts a replaced entry once, and does not keep what is larger than itself', () => {
  const cache = new ResponseCache(30);
  cache.set('a', entry(10));
  cache.set('a', entry(20));
  expect(cache.bytes).toBe(20);
  cache.set('huge', entry(31));
  expect(cache.bytes).toBe(0);
});
