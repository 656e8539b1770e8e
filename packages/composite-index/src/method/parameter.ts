import { MethodError, requireFinite } from '../method-error.ts';

/** How one parameter of a method is read from data. Without a fallback it must be given. */
export interface Parameter<Value> {
  readonly fallback?: Value;
  readonly read: (given: unknown, name: string) => Value;
}

/** A finite number within `least` and `most`, both included. */
export function numberParameter(limits: {
  fallback?: number;
  least?: number;
  most?: number;
}): Parameter<number> {
  const { fallback, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = limits;
  const read = (given: unknown, name: string) => {
    if (typeof given !== 'number') throw refusal(name, given, 'a number');
    if (requireFinite(given, name) < least || given > most)
      throw new MethodError('out-of-range', `${name} is ${given}, outside ${least} to ${most}`);
    return given;
  };
  return { read, ...(fallback === undefined ? {} : { fallback }) };
}

/** One of a few words. */
export function wordParameter<const Word extends string>(
  words: readonly Word[],
  fallback: NoInfer<Word>,
): Parameter<Word> {
  const read = (given: unknown, name: string) => {
    const word = words.find((each) => each === given);
    if (word === undefined) throw refusal(name, given, `one of ${words.join(', ')}`);
    return word;
  };
  return { read, fallback };
}

export function flagParameter(fallback: boolean): Parameter<boolean> {
  const read = (given: unknown, name: string) => {
    if (typeof given !== 'boolean') throw refusal(name, given, 'true or false');
    return given;
  };
  return { read, fallback };
}

/** Finite numbers keyed by unit or indicator. */
export function numbersByName(
  fallback?: Readonly<Record<string, number>>,
): Parameter<Record<string, number>> {
  return byName((value, name) => numberParameter({}).read(value, name), fallback);
}

/** Words keyed by unit or indicator. */
export function wordsByName(fallback?: Readonly<Record<string, string>>): Parameter<Record<string, string>> {
  return byName(readWord, fallback);
}

export function wordList(fallback?: readonly string[]): Parameter<readonly string[]> {
  const read = (given: unknown, name: string) => {
    if (!Array.isArray(given)) throw refusal(name, given, 'a list of names');
    return given.map((each) => readWord(each, name));
  };
  return { read, ...(fallback === undefined ? {} : { fallback }) };
}

/** Anything keyed by name, each read by `readValue`. */
export function byName<Value>(
  readValue: (value: unknown, name: string) => Value,
  fallback?: Readonly<Record<string, Value>>,
): Parameter<Record<string, Value>> {
  const read = (given: unknown, name: string) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      throw refusal(name, given, 'an object keyed by name');
    return Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, readValue(value, `${name} of ${key}`)]),
    );
  };
  return { read, ...(fallback === undefined ? {} : { fallback }) };
}

function readWord(given: unknown, name: string): string {
  if (typeof given !== 'string') throw refusal(name, given, 'a word');
  return given;
}

function refusal(name: string, given: unknown, wanted: string): MethodError {
  return new MethodError('unknown-parameter', `${name} is ${String(given)}, not ${wanted}`);
}
