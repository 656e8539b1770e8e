import fc from 'fast-check';
import type { ApiDocument, JsonSchema, Operation, Parameter } from './api-document.ts';
import { hostileTexts, hostileValues, spoilt, toJson } from './hostile-values.ts';
import { type KnownValues, parameterName } from './known-values.ts';
import { validValues } from './valid-values.ts';

export interface Caller {
  /** By which a request says who sends it. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of somebody who may do something; without them a stranger to all there is, or nobody known. */
  readonly roles?: readonly string[];
}

export interface FuzzedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: Buffer;
}

export interface Surroundings {
  readonly document: ApiDocument;
  readonly known: KnownValues;
  readonly callers: readonly Caller[];
  /** Bodies that are right in ways a schema cannot say, by operationId. */
  readonly examples?: Readonly<Record<string, readonly unknown[]>>;
}

/** Requests of one operation: right, nearly right, and hostile. */
export function requestsOf(operation: Operation, around: Surroundings): fc.Arbitrary<FuzzedRequest> {
  const { method } = operation;
  const url = fc
    .tuple(paths(operation, around), queries(operation, around))
    .map(([path, query]) => path + query);
  const headers = fc
    .tuple(callersOf(operation, around), statedHeaders(operation, around), oddHeaders)
    .map(([caller, stated, odd]) => ({ ...stated, ...caller.headers, ...odd }));
  return fc.record({ url, headers, body: bodies(operation, around) }).map(({ url, headers, body }) => ({
    method,
    url,
    headers: { ...body?.headers, ...headers },
    ...(body && { payload: body.payload }),
  }));
}

/** A request with what is required and nothing wrong, to see what is there; undefined where an id is not known. */
export function plainReading(
  { method, path, parameters }: Operation,
  known: KnownValues,
  index: number,
): string | undefined {
  if (method !== 'GET') return undefined;
  const values = parameters
    .filter(({ in: place }) => place === 'path')
    .map(({ name }) => [name, known.named(parameterName(path, name)).at(index)] as const);
  if (index > 0 && values.length === 0) return undefined;
  return values.some(([, value]) => value === undefined)
    ? undefined
    : values.reduce((at, [name, value = '']) => at.replace(`{${name}}`, escaped(value)), path);
}

const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>, weight: number) =>
  fc.oneof({ arbitrary: usual, weight }, { arbitrary: other, weight: 1 });

/** Mostly somebody who may do this, or there would be little to see but refusals. */
function callersOf({ roles }: Operation, { callers }: Surroundings): fc.Arbitrary<Caller> {
  const able = callers.filter((caller) =>
    caller.roles?.some((role) => roles.length === 0 || roles.includes(role)),
  );
  const anybody = fc.constantFrom(...callers);
  return able.length === 0 ? anybody : mostly(fc.constantFrom(...able), anybody, 6);
}

const hostileText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 20 }));

const inPlace = ({ parameters }: Operation, place: Parameter['in']) =>
  parameters.filter((parameter) => parameter.in === place);

/** Percent-encoded; what is no text of its own becomes bytes that are none either. Dots would change the address. */
function escaped(text: string): string {
  if (!text.isWellFormed()) return '%ed%a0%80';
  return /^\.{1,2}$/.test(text) ? text.replaceAll('.', '%252e') : encodeURIComponent(text);
}

function parameterValues(
  { schema, name }: Parameter,
  path: string,
  around: Surroundings,
): fc.Arbitrary<string> {
  return validValues(schema, { ...around, name: parameterName(path, name) }).map(String);
}

function paths(operation: Operation, around: Surroundings): fc.Arbitrary<string> {
  const brokenEscape = fc.constantFrom(
    '%',
    '%ff',
    '%c0%ae%c0%ae',
    '%2e%2e%2f',
    '%00',
    '%0d%0ax-injected:%20yes',
  );
  const filled = inPlace(operation, 'path').map((parameter) => {
    const valid = parameterValues(parameter, operation.path, around).map(escaped);
    const value = mostly(valid, fc.oneof(hostileText.map(escaped), brokenEscape), 8);
    return value.map((text) => (at: string) => at.replace(`{${parameter.name}}`, () => text));
  });
  return fc.tuple(...filled).map((fills) => fills.reduce((at, fill) => fill(at), operation.path));
}

function queries(operation: Operation, around: Surroundings): fc.Arbitrary<string> {
  const declared = inPlace(operation, 'query').map((parameter) => {
    const value = mostly(parameterValues(parameter, operation.path, around), hostileText, 5);
    const pairs = value.map((text) => [`${parameter.name}=${escaped(text)}`]);
    return parameter.required ? mostly(pairs, fc.constant([]), 12) : fc.oneof(pairs, fc.constant([]));
  });
  const names = inPlace(operation, 'query').map(({ name }) => name);
  const strange = fc
    .tuple(
      fc.constantFrom(...names, 'nobody-asked', '__proto__', 'constructor', 'limit[]', 'cursor[a]', ''),
      hostileText,
    )
    .map(([name, text]) => [`${encodeURIComponent(name)}=${escaped(text)}`]);
  const none = fc.constant<string[]>([]);
  return fc.tuple(...declared, mostly(none, fc.oneof(strange, fc.constant(['%'])), 6)).map((pairs) => {
    const all = pairs.flat();
    return all.length === 0 ? '' : `?${all.join('&')}`;
  });
}

/** What a header may hold on the wire. The kit's own tests send the rest over sockets. */
const visible = (text: string) =>
  text
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .trim()
    .slice(0, 4_000);

const headerText = fc.oneof(
  hostileText.map(visible),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 300 }).map((text) => text.trim()),
);

function statedHeaders(operation: Operation, around: Surroundings): fc.Arbitrary<Record<string, string>> {
  const stated = inPlace(operation, 'header').map((parameter) => {
    const name = parameter.name.toLowerCase();
    const value = mostly(parameterValues(parameter, name, around).map(visible), headerText, 8);
    const entry = value.map((text) => ({ [name]: text }));
    const isRare = name === 'if-none-match';
    return mostly<Record<string, string>>(entry, fc.constant({}), isRare ? 1 : 10);
  });
  return fc.tuple(...stated).map((entries) => Object.assign({}, ...entries));
}

const oddHeaders: fc.Arbitrary<Record<string, string>> = mostly(
  fc.constant({}),
  fc.dictionary(
    fc.constantFrom(
      ...[
        'accept',
        'accept-encoding',
        'accept-language',
        'authorization',
        'content-encoding',
        'content-type',
      ],
      ...['cookie', 'if-match', 'if-modified-since', 'origin', 'range', 'traceparent', 'x-forwarded-for'],
      ...['x-forwarded-host', 'x-http-method-override', 'x-request-id', 'x-original-url'],
    ),
    headerText,
    { minKeys: 1, maxKeys: 3 },
  ),
  5,
);

interface Body {
  readonly headers: Record<string, string>;
  readonly payload: Buffer;
}

function bodies(operation: Operation, around: Surroundings): fc.Arbitrary<Body | undefined> {
  const offered = Object.entries(operation.bodies);
  if (offered.length === 0) return fc.constant(undefined);
  const stated = fc.oneof(
    ...offered.map(([type, schema]) =>
      contents(type, schema, operation, around).map((payload) => ({
        headers: { 'content-type': type },
        payload,
      })),
    ),
  );
  const odd = fc.tuple(stated, fc.constantFrom(...oddTypes)).map(([{ payload }, type]) => ({
    headers: { 'content-type': type },
    payload,
  }));
  return mostly<Body | undefined>(stated, fc.oneof(odd, fc.constant(undefined)), 15);
}

const oddTypes = [
  'text/plain',
  'application/json; charset=utf-16',
  'APPLICATION/JSON',
  'application/json;;;',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'text/csv; header=absent',
  'a',
];

function contents(
  type: string,
  schema: JsonSchema,
  { id }: Operation,
  around: Surroundings,
): fc.Arbitrary<Buffer> {
  const isJson = type.includes('json');
  const examples = (around.examples?.[id] ?? []).filter(
    (example) => isJson === (typeof example !== 'string'),
  );
  const made = isJson ? validValues(schema, { ...around, name: '' }) : tables;
  const valid =
    examples.length === 0 ? made : fc.oneof({ arbitrary: fc.constantFrom(...examples), weight: 2 }, made);
  const right = valid.map((value) => (isJson ? toJson(value) : String(value)));
  const wrong = fc.oneof(spoilt(valid), hostileValues).map(toJson);
  const cut = fc.tuple(right, fc.nat(400)).map(([text, at]) => text.slice(0, -1 - at));
  const texts = fc.oneof(
    { arbitrary: right, weight: 6 },
    { arbitrary: isJson ? wrong : spoiltTables, weight: 6 },
    { arbitrary: cut, weight: 1 },
    { arbitrary: right.map((text) => `\ufeff${text}`), weight: 1 },
  );
  const bytes = fc.uint8Array({ maxLength: 60 }).map((raw) => Buffer.from(raw));
  return mostly(
    texts.map((text) => Buffer.from(text)),
    bytes,
    15,
  );
}

const cell = fc.oneof(
  hostileText,
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('"', '""', '"a"b', '1'),
);
const tables = fc
  .array(fc.array(cell, { maxLength: 8 }), { maxLength: 5 })
  .map((rows) => rows.map((row) => row.join(',')).join('\n'));
const spoiltTables = fc
  .tuple(tables, hostileText)
  .map(([table, text]) => `code,name,country\n${table}\n${text}`);
