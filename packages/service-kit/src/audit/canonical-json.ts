/** What an audit entry may hold before and after a change. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/**
 * JSON of which there is one text for one value: names in order of their code units, no spaces, numbers as JavaScript
 * writes them (RFC 8785). Members that are undefined are left out. What PostgreSQL cannot keep (NUL, half of a
 * surrogate pair) becomes U+FFFD, so that the text comes back as it was hashed.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'string') return JSON.stringify(keepable(value));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = new Map(Object.entries(value).map(([name, member]) => [keepable(name), member]));
  const texts = [...members]
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([name, member]) =>
      member === undefined ? [] : [`${JSON.stringify(name)}:${canonicalJson(member)}`],
    );
  return `{${texts.join(',')}}`;
}

const isList = (value: object): value is readonly JsonValue[] => Array.isArray(value);
const keepable = (value: string): string => value.toWellFormed().replaceAll('\0', '\ufffd');
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
