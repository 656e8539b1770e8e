import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonObject, type JsonValue } from './canonical-json.ts';

const values = fc.jsonValue() as fc.Arbitrary<JsonValue>;

/** The same value with the members of its objects in another order. */
function turned(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value as JsonObject)
      .reverse()
      .map(([name, member]) => [name, turned(member ?? null)]),
  );
}

describe('the canonical text', () => {
  it('says the value', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(normal(value));
      }),
    );
  });

  it('is one, whatever order the members came in, and stays when read and written again', () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(turned(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('holds nothing PostgreSQL cannot keep', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = canonicalJson({ [text]: text, lone: `${text}\ud800`, nul: '\0' });
        expect(written.isWellFormed()).toBe(true);
        expect(written).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }),
    );
  });

  it.each([
    [{ b: 1, a: undefined, é: [true, null], B: 'x' }, '{"B":"x","b":1,"é":[true,null]}'],
    [-0, '0'],
    [1e21, '1e+21'],
    ['a"\n\u0000', '"a\\"\\n\ufffd"'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});

/** What JSON makes of a value: no negative zero. */
const normal = (value: JsonValue): unknown => JSON.parse(JSON.stringify(value));
