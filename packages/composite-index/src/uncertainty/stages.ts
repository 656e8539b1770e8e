import { MethodError } from '../method-error.ts';
import { type ChoiceFactor, optionAt } from './factor.ts';

export type Factors = Readonly<Record<string, ChoiceFactor<unknown>>>;
export type ValuesOf<F extends Factors> = {
  readonly [Name in keyof F]: F[Name] extends ChoiceFactor<infer V> ? V : never;
};

interface Stage {
  readonly name: string;
  readonly reads: readonly string[];
  readonly run: (inputs: Readonly<Record<string, unknown>>) => unknown;
}

/** A value with what it depends on: equal keys mean equal values; without a key it is new each time. */
interface Keyed {
  readonly value: unknown;
  readonly key: string | null;
}

const mostKept = 1024;

/**
 * A method cut into stages, each a pure function of the factors and earlier stages it names. A stage is computed once for
 * each different set of options it depends on and kept, so that thousands of rebuilds share their treated and normalised
 * tables and only what follows a newly drawn value is computed anew.
 */
export class StagedMethod<F extends Factors, Known extends ValuesOf<F>, Last> {
  readonly factors: F;
  readonly #stages: readonly Stage[];
  readonly #kept = new Map<string, Keyed>();
  readonly #runs = new Map<string, number>();

  private constructor(factors: F, stages: readonly Stage[]) {
    this.factors = factors;
    this.#stages = stages;
  }

  static of<const F extends Factors>(factors: F): StagedMethod<F, ValuesOf<F>, undefined> {
    return new StagedMethod(factors, []);
  }

  /** The same method with one more stage. What it reads is named; what it does not name it cannot see. */
  stage<Name extends string, Reads extends keyof Known & string, Output>(
    name: Name,
    reads: readonly Reads[],
    run: (inputs: Pick<Known, Reads>) => Output,
  ): StagedMethod<F, Known & { readonly [Key in Name]: Output }, Output> {
    if (name in this.factors || this.#stages.some((stage) => stage.name === name))
      throw new MethodError('duplicate-code', `${name} is the name of a factor or stage already`);
    // The compiler has checked `reads` against `Known`; inside, stages are kept without their types.
    const stage = { name, reads, run: run as Stage['run'] };
    return new StagedMethod<F, Known & { readonly [Key in Name]: Output }, Output>(this.factors, [
      ...this.#stages,
      stage,
    ]);
  }

  /** The last stage under a share for every factor in the order they are declared; NaN or no share is the published choice. */
  evaluate(shares?: Float64Array): Last {
    const known = new Map<string, Keyed>();
    for (const [index, [name, factor]] of Object.entries(this.factors).entries())
      known.set(name, keyedValue(factor, shares?.[index] ?? Number.NaN));
    let last: Keyed | undefined;
    for (const stage of this.#stages) {
      last = this.#result(stage, known);
      known.set(stage.name, last);
    }
    return last?.value as Last;
  }

  /** How often each stage was computed so far. */
  get runs(): ReadonlyMap<string, number> {
    return this.#runs;
  }

  /** Names of the factors that no stage leads from to the last. */
  unreadFactors(): string[] {
    const needed = new Set([this.#stages.at(-1)?.name]);
    for (const { name, reads } of this.#stages.toReversed())
      if (needed.has(name)) for (const each of reads) needed.add(each);
    return Object.keys(this.factors).filter((name) => !needed.has(name));
  }

  #result(stage: Stage, known: ReadonlyMap<string, Keyed>): Keyed {
    const keys = stage.reads.map((name) => known.get(name)?.key ?? null);
    const key = keys.includes(null) ? null : `${stage.name}(${keys.join(',')})`;
    const found = key === null ? undefined : this.#kept.get(key);
    if (found) return found;
    const inputs = Object.fromEntries(stage.reads.map((name) => [name, known.get(name)?.value]));
    const result = { value: stage.run(inputs), key };
    this.#runs.set(stage.name, (this.#runs.get(stage.name) ?? 0) + 1);
    if (key !== null) this.#keep(key, result);
    return result;
  }

  #keep(key: string, result: Keyed): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= mostKept && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, result);
  }
}

function keyedValue(factor: ChoiceFactor<unknown>, share: number): Keyed {
  const published = Number.isNaN(share);
  if (factor.kind === 'options') {
    const option = published ? factor.base : optionAt(factor, share);
    return { value: factor.values[option], key: `${option}` };
  }
  return published ? { value: factor.base, key: 'base' } : { value: factor.at(share), key: null };
}
