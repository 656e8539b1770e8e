import { MethodError } from '../method-error.ts';
import type { Parameter } from './parameter.ts';

/**
 * A choice as data: the name of a method and the parameters it shall have. A settled choice has every parameter written
 * out; it is what a log keeps and a run can be repeated from.
 */
export interface Choice {
  readonly method: string;
  readonly [parameter: string]: unknown;
}

type Settings = Readonly<Record<string, unknown>>;

type Parameters = Readonly<Record<string, Parameter<unknown>>>;
type SettingsOf<P extends Parameters> = { readonly [Name in keyof P]: ReturnType<P[Name]['read']> };

/** A named step of the method over `Input`. Both functions refuse a parameter the method does not have. */
export interface Method<Input, Output> {
  readonly name: string;
  readonly settle: (given: Settings) => Settings;
  readonly apply: (input: Input, given: Settings) => Output;
}

export function defineMethod<Input, Output, const P extends Parameters>(
  name: string,
  parameters: P,
  apply: (input: Input, settings: SettingsOf<P>) => Output,
): Method<Input, Output> {
  return {
    name,
    settle: (given) => settle(name, parameters, given),
    apply: (input, given) => apply(input, settle(name, parameters, given)),
  };
}

/** A chosen method, ready to be applied as often as there are columns or groups. */
export interface Chosen<Input, Output> {
  readonly settled: Choice;
  readonly apply: (input: Input) => Output;
}

/** Finds a method by its name among those of a step; an unknown name is refused with the names there are. */
export function choose<Input, Output>(
  step: string,
  methods: readonly Method<Input, Output>[],
  choice: Choice,
): Chosen<Input, Output> {
  const { method: name, ...given } = choice;
  const found = methods.find((each) => each.name === name);
  if (!found) {
    const names = methods.map((each) => each.name).join(', ');
    throw new MethodError('unknown-method', `${step} has no method ${String(name)}; it has ${names}`);
  }
  const settings = found.settle(given);
  return { settled: { method: name, ...settings }, apply: (input) => found.apply(input, settings) };
}

/** Refuses every key that is not among the known ones, by name. */
export function refuseUnknownKeys(given: object, known: readonly string[], what: string): void {
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue;
    const has = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
    throw new MethodError('unknown-parameter', `${what} has no parameter ${key}; ${has}`);
  }
}

function settle<P extends Parameters>(method: string, parameters: P, given: Settings): SettingsOf<P> {
  refuseUnknownKeys(given, Object.keys(parameters), method);
  const entries = Object.entries(parameters).map(([name, parameter]) => {
    const value = given[name] ?? parameter.fallback;
    if (value === undefined) throw new MethodError('missing-value', `${method} needs the parameter ${name}`);
    return [name, parameter.read(value, `${name} of ${method}`)];
  });
  return Object.fromEntries(entries);
}
