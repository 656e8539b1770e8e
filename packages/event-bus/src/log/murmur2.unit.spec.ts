import { expect, test } from 'vitest';
import { murmur2, partitionOf } from './murmur2.ts';

// The vectors of Kafka's own org.apache.kafka.common.utils.UtilsTest.
test.each([
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
])('hashes %s as the Java client does', (key, hash) => {
  expect(murmur2(Buffer.from(key))).toBe(hash);
});

test('a partition is never negative', () => {
  expect(partitionOf('21', 6)).toBe((-973932308 & 0x7fffffff) % 6);
});
