import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ApiDocument, JsonSchema, Operation } from './api-document.ts';

export interface FuzzedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Words of stack traces, of the database and its client, that no caller should ever read. */
const INNARDS =
  /\bat \S+ \(|node_modules|\.[jt]s:\d+|Prisma|(?:relation|column|constraint) \\"|syntax error at|\bselect\s.+\sfrom\s|insert into|ECONNREFUSED|Cannot read prop|is not a function|undefined \(reading/i;

/** Says what is wrong with an answer to an operation, by the operation's own words; undefined for nothing. */
export type Judge = (operation: Operation, answer: FuzzedAnswer) => string | undefined;

export function judgeBy(document: ApiDocument): Judge {
  // Formats stand beside patterns that say the same.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  const compiled = new Map<JsonSchema, ValidateFunction>();
  const validatorOf = (schema: JsonSchema): ValidateFunction => {
    const known = compiled.get(schema) ?? ajv.compile({ ...schema, components: document.components });
    compiled.set(schema, known);
    return known;
  };
  return (operation, answer) => {
    const { status, headers, body } = answer;
    if (status >= 500) return 'the service failed';
    if ('x-injected' in headers) return 'a header was injected';
    if (/^(?!\/[^/\\])/.test(String(headers.location ?? '/api'))) return 'the answer leads to another origin';
    const types = operation.answers.get(status);
    if (!types) return 'the status is not declared';
    const names = Object.keys(types);
    if (names.length === 0 || status === 304) {
      return body.length === 0 ? undefined : 'there is a body where none is declared';
    }
    const type = String(headers['content-type'] ?? '');
    const declared = names.find((name) => essence(name) === essence(type));
    if (declared === undefined) return `${type} is not a declared media type`;
    if (!isJson(type)) return undefined;
    const text = body.toString();
    if (status >= 400 && INNARDS.test(text)) return 'the text tells of the inside';
    const value = parsed(text);
    if (value === undefined) return 'the body is not JSON';
    if (status >= 400 && !saysStatus(value, status)) return 'the problem tells another status';
    const validate = validatorOf(types[declared] ?? {});
    if (validate(value)) return undefined;
    return `the body is not as declared: ${ajv.errorsText(validate.errors)}`;
  };
}

const essence = (type: string) => type.split(';')[0]?.trim().toLowerCase() ?? '';

/** One JSON text; `application/x-ndjson` is many. */
export const isJson = (type: string) => /^application\/(?:[\w.-]+\+)?json$/.test(essence(type));

const saysStatus = (value: unknown, status: number) =>
  typeof value === 'object' && value !== null && 'status' in value && value.status === status;

/** Undefined for what is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
