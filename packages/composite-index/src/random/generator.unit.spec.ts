import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Generator } from './generator.ts';
import { splitMixAt } from './split-mix.ts';

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

const many = <Value>(count: number, next: () => Value) => Array.from({ length: count }, next);
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

describe('SplitMix64', () => {
  it('gives the outputs published for the seed 1234567', () => {
    const outputs = [1, 2, 3, 4, 5].map((index) => {
      const [high, low] = splitMixAt(1234567, index);
      return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
    });
    expect(outputs).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  it('is the arithmetic modulo 2^64 it stands for', () => {
    const indices = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(seeds, indices, (seed, index) => {
        let z = BigInt.asUintN(64, BigInt(seed) + BigInt(index) * 0x9e3779b97f4a7c15n);
        z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
        z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
        const [high, low] = splitMixAt(seed, index);
        expect((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)).toBe(z ^ (z >> 31n));
      }),
    );
  });
});

describe('Generator', () => {
  it('gives the outputs of the reference xoshiro128** 1.1 from the state 1, 2, 3, 4', () => {
    const generator = new Generator(1, 2, 3, 4);
    expect(many(10, () => generator.bits())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('gives the same bits for the same seed and stream, others for another', () => {
    const start = fc.tuple(seeds, fc.integer({ min: 0, max: 2 ** 52 - 1 }));
    const bits = ([seed, stream]: readonly [number, number]) => {
      const generator = Generator.of(seed, stream);
      return many(4, () => generator.bits());
    };
    fc.assert(
      fc.property(start, start, (one, other) => {
        expect(bits(one)).toEqual(bits(one));
        if (one[0] !== other[0] || one[1] !== other[1]) expect(bits(one)).not.toEqual(bits(other));
      }),
    );
  });

  it('draws uniformly from 0 to below 1, in all streams alike', () => {
    const tenths = many(10, () => 0);
    for (let stream = 0; stream < 20_000; stream++) {
      const value = Generator.of(5, stream).uniform();
      const tenth = Math.floor(10 * value);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    const chiSquare = tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquare).toBeLessThan(27.9); // 0.1 % of the chi-square distribution with 9 degrees of freedom
  });

  it('draws standard normal values', () => {
    const generator = Generator.of(1);
    const values = many(40_000, () => generator.normal());
    expect(Math.abs(mean(values))).toBeLessThan(0.02);
    expect(Math.abs(mean(values.map((value) => value ** 2)) - 1)).toBeLessThan(0.03);
    expect(Math.abs(mean(values.map((value) => value ** 4)) - 3)).toBeLessThan(0.2);
  });

  it('chooses each item equally often', () => {
    const generator = Generator.of(2);
    const counts = new Map<string, number>();
    for (const item of many(30_000, () => generator.choice(['a', 'b', 'c'])))
      counts.set(item, (counts.get(item) ?? 0) + 1);
    expect([...counts.values()].every((count) => Math.abs(count - 10_000) < 300)).toBe(true);
  });

  it('shuffles a copy, every order equally often', () => {
    const generator = Generator.of(3);
    const list = Object.freeze([1, 2, 3]);
    const orders = new Map<string, number>();
    for (const order of many(12_000, () => generator.shuffle(list).join('')))
      orders.set(order, (orders.get(order) ?? 0) + 1);
    expect(orders.size).toBe(6);
    expect([...orders.values()].every((count) => Math.abs(count - 2000) < 160)).toBe(true);
  });

  it('refuses what is no seed, no stream, no choice', () => {
    for (const wrong of [-1, 0.5, Number.NaN, 2 ** 53])
      expect(() => Generator.of(wrong)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
    expect(() => Generator.of(1, -1)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
    expect(() => Generator.of(1).below(0)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
    expect(() => Generator.of(1).choice([])).toThrow(expect.objectContaining({ code: 'empty-sample' }));
    expect(() => new Generator(0, 0, 0, 0)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});
