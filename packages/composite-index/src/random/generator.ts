import { MethodError } from '../method-error.ts';
import { splitMixAt } from './split-mix.ts';

/**
 * xoshiro128** 1.1 (D. Blackman, S. Vigna, *Scrambled linear pseudorandom number generators*, ACM TOMS 47, 2021) on 32-bit
 * integers, period 2¹²⁸ − 1. The only source of chance in this package, and always an argument.
 *
 * `Generator.of(seed, stream)` starts from outputs 2·stream + 1 and 2·stream + 2 of SplitMix64 at that seed. Every stream of
 * a seed therefore starts elsewhere and is reached at once: draw k of a run owns stream k, whoever computes it.
 */
export class Generator {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** From a state of four 32-bit words, not all zero. */
  constructor(a: number, b: number, c: number, d: number) {
    if ((a | b | c | d) === 0) throw new MethodError('out-of-range', 'a generator cannot start at zero');
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    this.#d = d | 0;
  }

  /** `seed` and `stream` are whole numbers, 0 or more; seeds up to 2⁵³ − 1, streams below 2⁵². */
  static of(seed: number, stream = 0): Generator {
    requireWhole(seed, 'the seed', Number.MAX_SAFE_INTEGER);
    requireWhole(stream, 'the stream', 2 ** 52 - 1);
    const [a, b] = splitMixAt(seed, 2 * stream + 1);
    const [c, d] = splitMixAt(seed, 2 * stream + 2);
    return new Generator(a, b, c, d);
  }

  /** The next 32 bits as a whole number from 0 to 2³² − 1. */
  bits(): number {
    return this.#next() >>> 0;
  }

  /** Uniform on [0, 1): 53 bits, the first output gives the upper 27. */
  uniform(): number {
    const upper = this.#next() >>> 5;
    return (upper * 67108864 + (this.#next() >>> 6)) / 9007199254740992;
  }

  /** Standard normal by the polar method (G. Marsaglia, T. A. Bray 1964); the second value of each pair is not kept. */
  normal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }

  /** Equally likely among 0 … count − 1, without the bias of a remainder; 1 ≤ count ≤ 2³². */
  below(count: number): number {
    requireWhole(count - 1, 'the number of choices less one', 2 ** 32 - 1);
    const fair = 2 ** 32 - (2 ** 32 % count);
    for (;;) {
      const bits = this.bits();
      if (bits < fair) return bits % count;
    }
  }

  choice<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new MethodError('empty-sample', 'there is nothing to choose from');
    return items[this.below(items.length)] as Item;
  }

  /** The items in an order that is equally likely among all (R. Durstenfeld 1964). The list given stays as it is. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const moved = order[last] as Item;
      order[last] = order[other] as Item;
      order[other] = moved;
    }
    return order;
  }

  #next(): number {
    const b = this.#b;
    const scaled = Math.imul(b, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    const c = this.#c ^ this.#a;
    const d = this.#d ^ b;
    this.#b = b ^ c;
    this.#a = this.#a ^ d;
    this.#c = c ^ (b << 9);
    this.#d = (d << 11) | (d >>> 21);
    return result;
  }
}

function requireWhole(value: number, what: string, largest: number): void {
  if (!Number.isInteger(value) || value < 0 || value > largest)
    throw new MethodError('out-of-range', `${what} is ${value}, not a whole number from 0 to ${largest}`);
}
