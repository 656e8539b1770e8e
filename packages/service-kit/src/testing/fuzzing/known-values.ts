/** Values met in answers, by the name they had there: what lets made-up requests find things that exist. */
export class KnownValues {
  readonly #byName = new Map<string, Set<string>>();

  /** Up to 40 values per name; a set of one run is the same in the next, in the same order. */
  add(name: string, value: string): void {
    const values = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, values);
    if (value.length <= MOST_LENGTH && values.size < MOST_VALUES) values.add(value);
  }

  named(name: string): readonly string[] {
    return [...(this.#byName.get(name) ?? [])];
  }

  /** Takes in every text of an answer; an `id` counts for the member it stands in, or for what the path lists. */
  learn(path: string, body: unknown, name = '', holder = idName(path)): void {
    if (typeof body === 'string') {
      if (name === 'id') this.add(holder, body);
      else this.add(name === 'nextCursor' ? 'cursor' : name, body);
      if (name === 'code') this.add(codeName(holder), body);
    } else if (Array.isArray(body)) {
      for (const item of body.slice(0, MOST_VALUES)) this.learn(path, item, name, holder);
    } else if (typeof body === 'object' && body !== null) {
      const inner = name === '' || name === 'items' ? holder : `${name}Id`;
      for (const [key, value] of Object.entries(body)) this.learn(path, value, key, inner);
    }
  }
}

const MOST_VALUES = 40;
const MOST_LENGTH = 400;

/** `/api/v1/cities/{id}` → `cityId`: the name other bodies give such an id. */
export function idName(path: string): string {
  const plural = path.split('/').findLast((part) => part !== '' && !part.startsWith('{')) ?? '';
  const singular = plural.replace(/ies$/, 'y').replace(/s$/, '');
  return `${singular.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`;
}

/** `cityId` → `cityCode`: codes are met of many kinds of things. */
const codeName = (idName: string) => idName.replace(/Id$/, 'Code');

/** The name under which values of a path parameter are known: a bare `{id}` or `{code}` is of what stands before it. */
export function parameterName(path: string, name: string): string {
  const before = idName(path.slice(0, path.indexOf(`{${name}}`)));
  if (name === 'id') return before;
  return name === 'code' ? codeName(before) : name;
}
