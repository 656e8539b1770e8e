import fc from 'fast-check';
import { type ApiDocument, type JsonSchema, resolve } from './api-document.ts';
import type { KnownValues } from './known-values.ts';

const DEEPEST = 5;
const FEW = 3;
const SHORT = 24;

interface Context {
  readonly document: ApiDocument;
  readonly known: KnownValues;
  /** Of the property or parameter the value is for. */
  readonly name: string;
  readonly depth: number;
}

/** Values a schema allows; texts and ids are often such as exist. */
export function validValues(
  schema: JsonSchema,
  { document, known, name }: Pick<Context, 'document' | 'known' | 'name'>,
): fc.Arbitrary<unknown> {
  return valuesOf(schema, { document, known, name, depth: 0 });
}

function valuesOf(referring: JsonSchema, context: Context): fc.Arbitrary<unknown> {
  const schema = resolve(context.document, referring);
  const made = madeValues(schema, context);
  return schema.examples ? fc.oneof(fc.constantFrom(...schema.examples), made) : made;
}

function madeValues(schema: JsonSchema, context: Context): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valuesOf(choice, context)));
  switch (schema.type) {
    case 'string':
      return texts(schema, context);
    case 'integer':
    case 'number':
      return numbers(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return lists(schema, context);
    case 'object':
      return objects(schema, context);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function texts(schema: JsonSchema, { known, name }: Context): fc.Arbitrary<string> {
  const { pattern, maxLength = Number.POSITIVE_INFINITY } = schema;
  const fits = (text: string) => text.length <= maxLength && (!pattern || new RegExp(pattern).test(text));
  const met = known.named(name).filter(fits);
  const made = madeTexts(schema);
  return met.length === 0 ? made : fc.oneof({ arbitrary: fc.constantFrom(...met), weight: 3 }, made);
}

function madeTexts({
  format,
  pattern,
  minLength = 0,
  maxLength = 100_000,
}: JsonSchema): fc.Arbitrary<string> {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  if (format === 'uuid') return fc.uuid();
  if (format === 'uri') return fc.webUrl();
  if (format === 'email') return fc.emailAddress();
  if (format === 'date-time') return days.map((day) => day.toISOString());
  // zod states a date by its pattern alone where it stands in a query.
  if (format === 'date' || pattern?.includes('02-29'))
    return days.map((day) => day.toISOString().slice(0, 10));
  if (format?.startsWith('base64'))
    return fc.base64String({ minLength, maxLength: Math.min(maxLength, 400) });
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength;
  // A pattern that looks ahead cannot be turned into texts.
  if (pattern && !pattern.includes('(?=') && !pattern.includes('(?!')) {
    return fc.stringMatching(new RegExp(pattern), { size: 'small' }).filter(fits);
  }
  const length = { minLength, maxLength: Math.min(maxLength, Math.max(minLength, SHORT)) };
  return fc.oneof(
    { arbitrary: fc.string({ unit: 'grapheme', ...length }).filter(fits), weight: 8 },
    fc.string({
      unit: 'grapheme-ascii',
      minLength: Math.min(maxLength, 5_000),
      maxLength: Math.min(maxLength, 5_000),
    }),
  );
}

function numbers(schema: JsonSchema): fc.Arbitrary<number> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (schema.type === 'integer') {
    const min = exclusiveMinimum === undefined ? (minimum ?? -1_000) : exclusiveMinimum + 1;
    const max = exclusiveMaximum === undefined ? (maximum ?? Math.max(min, 1_000)) : exclusiveMaximum - 1;
    return fc.integer({ min: Math.ceil(min), max: Math.min(Math.floor(max), 2 ** 31 - 1) });
  }
  const [min, max] = [exclusiveMinimum ?? minimum ?? -1_000, exclusiveMaximum ?? maximum ?? 1e9];
  return fc.double({
    min,
    max: Math.max(min + 1, max),
    minExcluded: exclusiveMinimum !== undefined,
    maxExcluded: exclusiveMaximum !== undefined,
    noNaN: true,
  });
}

function lists(schema: JsonSchema, context: Context): fc.Arbitrary<unknown> {
  const inner = { ...context, depth: context.depth + 1 };
  if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map((item) => valuesOf(item, inner)));
  const { items, minItems = 0, maxItems = FEW } = schema;
  if (!items || inner.depth > DEEPEST) return fc.constant([]);
  return fc.array(valuesOf(items, inner), {
    minLength: minItems,
    maxLength: Math.min(maxItems, Math.max(minItems, FEW)),
  });
}

function objects(schema: JsonSchema, context: Context): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const depth = context.depth + 1;
  const named = Object.entries(properties).filter(([key]) => depth <= DEEPEST || required.includes(key));
  const fixed = fc.record(
    Object.fromEntries(named.map(([name, value]) => [name, valuesOf(value, { ...context, name, depth })])),
    { requiredKeys: named.map(([key]) => key).filter((key) => required.includes(key)) },
  );
  if (typeof additionalProperties !== 'object' || depth > DEEPEST) return fixed;
  const keys = propertyNames ? valuesOf(propertyNames, context) : fc.string({ maxLength: SHORT });
  const free = fc.dictionary(keys.map(String), valuesOf(additionalProperties, { ...context, depth }), {
    maxKeys: FEW,
  });
  return fc.tuple(fixed, free).map(([one, other]) => ({ ...other, ...one }));
}
