import { MethodError } from '../method-error.ts';
import { Generator } from '../random/generator.ts';

/** One choice of several, all equally likely. With a single option it is listed as what stayed fixed. */
export interface OptionFactor<Value> {
  readonly kind: 'options';
  readonly names: readonly string[];
  readonly values: readonly Value[];
  /** Position of the choice as published. */
  readonly base: number;
}

/** A choice without a list of options, such as a set of weights drawn within limits. */
export interface DrawnFactor<Value> {
  readonly kind: 'drawn';
  /** What is drawn, in words: it goes into the record of the run. */
  readonly says: string;
  readonly base: Value;
  /** The value for a share, 0 ≤ share < 1. Pure. */
  readonly at: (share: number) => Value;
}

/** An open choice of a method. A share between 0 and 1 stands for each of its values, so that one design serves all. */
export type ChoiceFactor<Value> = OptionFactor<Value> | DrawnFactor<Value>;

/** Named options; `base` names the one that is published. */
export function oneOf<Value>(options: Readonly<Record<string, Value>>, base: string): OptionFactor<Value> {
  const names = Object.keys(options);
  const position = names.indexOf(base);
  if (position < 0)
    throw new MethodError('unknown-method', `${base} is not among the options ${names.join(', ')}`);
  return { kind: 'options', names, values: Object.values(options), base: position };
}

/** A choice that is declared and does not vary. */
export function fixedTo<Value>(name: string, value: Value): OptionFactor<Value> {
  return { kind: 'options', names: [name], values: [value], base: 0 };
}

/** A number drawn uniformly from `low` to `high`. */
export function between(low: number, high: number, base: number): DrawnFactor<number> {
  if (!(low < high && base >= low && base <= high && Number.isFinite(high - low)))
    throw new MethodError('out-of-range', `${base} between ${low} and ${high} is not a range`);
  return {
    kind: 'drawn',
    says: `uniform from ${low} to ${high}`,
    base,
    at: (share) => low + share * (high - low),
  };
}

/** Weights by code, each drawn uniformly within ± `within` of itself (0.25 is ±25 %), independently of the others. */
export function weightsWithin(
  weights: Readonly<Record<string, number>>,
  within: number,
): DrawnFactor<Readonly<Record<string, number>>> {
  if (!(within > 0 && within <= 1))
    throw new MethodError('out-of-range', `weights may vary by a share above 0 up to 1, not by ${within}`);
  return randomly(`each weight within ±${Number((100 * within).toPrecision(12))} %`, weights, (generator) =>
    Object.fromEntries(
      Object.entries(weights).map(([code, weight]) => [
        code,
        weight * (1 + within * (2 * generator.uniform() - 1)),
      ]),
    ),
  );
}

/** Any value drawn with a generator of its own: imputed cells, unknown answers, resampled experts. */
export function randomly<Value>(
  says: string,
  base: Value,
  draw: (generator: Generator) => Value,
): DrawnFactor<Value> {
  return { kind: 'drawn', says, base, at: (share) => draw(Generator.of(0, Math.floor(share * 2 ** 52))) };
}

/** Every code left out in turn, and none: `null`, the base. */
export function leaveOneOut(codes: readonly string[]): OptionFactor<string | null> {
  const options = [['none', null] as const, ...codes.map((code) => [`without ${code}`, code] as const)];
  return oneOf<string | null>(Object.fromEntries(options), 'none');
}

/** Which option a share stands for. */
export function optionAt(factor: OptionFactor<unknown>, share: number): number {
  return Math.floor(share * factor.values.length);
}
