import fc from 'fast-check';

/** Stands for JSON that JSON.stringify would not write; see `toJson`. */
const raw = (json: string) => `@raw:${Buffer.from(json).toString('base64url')}`;

/** JSON text, with what `raw` stands for written as it is. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  return text.replaceAll(/"@raw:([\w-]*)"/g, (_, hidden: string) =>
    Buffer.from(hidden, 'base64url').toString(),
  );
}

const nested = (levels: number) => raw(`${'['.repeat(levels)}${']'.repeat(levels)}`);

/** Texts that have broken parsers, databases, terminals, spreadsheets and shells before. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfffb',
  '\ufeff',
  '\u202eabc',
  '\u200b',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  'İ',
  'ß',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  '١٢',
  '9'.repeat(400),
  'null',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "' or 1=1 --",
  '"; drop table city; --',
  '%',
  '%00',
  '\\',
  '../../../etc/passwd',
  'a\r\nx-injected: yes',
  '=1+1',
  '@SUM(1)',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '2026-02-30',
  '2026-13-45T99:99:99Z',
  '0000-00-00',
  '-271821-04-19T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '0'.repeat(36),
  'eyJ4IjoxfQ',
  'W10',
  'bnVsbA',
  '"1"',
  'W/"1"',
  '*',
  'x'.repeat(10_000),
];

const hostileOthers: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  5e-324,
  raw('1e400'),
  raw('-1e400'),
  raw('-0'),
  raw('9007199254740993'),
  raw('NaN'),
  raw('{"a":1,"a":{"a":2}}'),
  raw('{"__proto__":{"isAdministrator":true}}'),
  raw('{"constructor":{"prototype":{"isAdministrator":true}}}'),
  raw('{"toString":1,"hasOwnProperty":2,"length":-1}'),
  nested(60),
  nested(70),
  nested(20_000),
  [],
  [null],
  [[]],
  {},
  { '': '' },
  Array.from({ length: 3_000 }, (_, index) => index),
];

/** Any JSON value a schema would hardly allow. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constantFrom(...hostileTexts), weight: 4 },
  { arbitrary: fc.constantFrom(...hostileOthers), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 1 },
);

const spoilings = ['replace', 'remove', 'add', 'wrap'] as const;

/** The value with one or two places spoilt: replaced, left out, wrapped in a list, or with a member nobody asked for. */
export function spoilt(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const step = fc.record({
    place: fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }),
    how: fc.constantFrom(...spoilings),
    key: fc.constantFrom('extra', 'id', 'roles', 'isAdministrator', 'constructor', 'état', 'a/b~c', ''),
    junk: hostileValues,
  });
  return fc
    .tuple(values, fc.array(step, { minLength: 1, maxLength: 2 }))
    .map(([value, steps]) => steps.reduce((at, { place, ...spoiling }) => spoil(at, place, spoiling), value));
}

interface Spoiling {
  readonly how: (typeof spoilings)[number];
  readonly key: string;
  readonly junk: unknown;
}

function spoil(value: unknown, [next, ...rest]: readonly number[], spoiling: Spoiling): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = next === undefined || keys.length === 0 ? undefined : keys[next % keys.length];
  if (key === undefined || typeof value !== 'object' || value === null) return spoilHere(value, spoiling);
  if (rest.length === 0 && spoiling.how === 'remove') return without(value, key);
  const inner = spoil(Reflect.get(value, key), rest, spoiling);
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === key ? inner : item))
    : { ...value, [key]: inner };
}

function spoilHere(value: unknown, { how, key, junk }: Spoiling): unknown {
  if (how === 'wrap') return [value];
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return how === 'add' && isObject ? { ...value, [key]: junk } : junk;
}

function without(value: object, key: string): unknown {
  if (Array.isArray(value)) return value.filter((_, index) => String(index) !== key);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
