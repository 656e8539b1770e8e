import { createHash } from 'node:crypto';
import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AuditDetails, contentOf, digest } from '../audit/audit-entry.ts';
import { appendStatement } from '../audit/record-audit.ts';
import { DomainError } from './problems.ts';

/** A request as the schemas of its route parse it; TypeScript infers the three parts one by one, never the whole. */
export type CommandRequest<Params, Query, Body> = FastifyRequest & {
  params: Params;
  query: Query;
  body: Body;
};

export interface CommandContext<Request, Tx> {
  request: Request;
  tx: Tx;
  principal: Principal;
}

export interface CommandResult {
  /** 200 to 299. A refusal is thrown as DomainError and stores nothing. */
  status: number;
  /** Must fit the route's response schema; undefined for 204. */
  body?: unknown;
  headers?: Record<string, string>;
  /**
   * Members of the answer that nobody may keep, such as a new secret. They are made once the transaction is committed
   * and told to the first caller alone; the stored answer, and so every replay, is without them.
   */
  once?: () => Promise<Readonly<Record<string, unknown>>>;
  /**
   * What the audit entry says beyond who asked and for what operation. Without an object it names the path's
   * parameters, without an `after` the digest of the answer. Null where nothing was changed: then there is no entry.
   */
  audit?: AuditDetails | null;
}

interface StoredAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | null;
}

/** What a command needs of the service's `Database`. */
export interface CommandDatabase<Tx> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  sql(tx: Tx): SqlExecutor;
  withCommit(tx: Tx, statement: string): void;
}

const VISIBLE_ASCII = /^[\x21-\x7e]{1,200}$/;
const handlers = new WeakSet<object>();

/** True for a handler made by `command`. */
export function isCommand(handler: unknown): boolean {
  return typeof handler === 'function' && handlers.has(handler);
}

/**
 * The handler of every write. It demands an Idempotency-Key and runs the work in ONE transaction, which holds the
 * effect, its events, the answer and the audit entry: the same key with the same request gets the stored answer (header
 * `Idempotency-Replayed: true`), with another request 422 `idempotency-key-reused`. Of two at the same time the
 * second waits for the first. A refused command stores nothing, so its key may be used again.
 */
export function command<Tx, Params, Query, Body>(
  database: CommandDatabase<Tx>,
  work: (context: CommandContext<CommandRequest<Params, Query, Body>, Tx>) => Promise<CommandResult>,
): (request: CommandRequest<Params, Query, Body>, reply: FastifyReply) => Promise<never> {
  const handler = async (
    request: CommandRequest<Params, Query, Body>,
    reply: FastifyReply,
  ): Promise<never> => {
    const identity = identify(request);
    const { answer, result } = await database.transaction(async (tx) => {
      const sql = database.sql(tx);
      if (!(await claim(sql, identity))) return { answer: await recall(sql, identity), result: null };
      const result = await work({ request, tx, principal: request.principal });
      const made = toAnswer(result, reply);
      await remember(sql, identity, made);
      const content = auditContent(request, result, made);
      if (content !== null) database.withCommit(tx, appendStatement(content));
      return { answer: made, result };
    });
    const told = result?.once ? withSecrets(result, await result.once(), reply) : answer;
    if (!result) reply.header('idempotency-replayed', 'true');
    reply.code(answer.status).headers(answer.headers);
    if (told.body !== null) reply.type('application/json; charset=utf-8');
    // Already serialised: a replay must be the same bytes, so Fastify is handed the text.
    return reply.send(told.body ?? undefined) as never;
  };
  handlers.add(handler);
  return handler;
}

interface Identity {
  scope: string;
  key: string;
  route: string;
  hash: Buffer;
}

function identify(request: FastifyRequest): Identity {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !VISIBLE_ASCII.test(key)) {
    throw new DomainError('invalid-request', 'Send an Idempotency-Key of your own making with every write.', {
      invalidParams: [
        {
          name: 'idempotency-key',
          code: key === undefined ? 'missing' : 'invalid',
          reason: 'must be 1 to 200 visible ASCII characters',
        },
      ],
    });
  }
  const { organisation, subject } = request.principal;
  return {
    scope: `${organisation.id}/${subject}`,
    key,
    route: `${request.method} ${request.routeOptions.url ?? ''}`,
    hash: createHash('sha256').update(request.url).update('\n').update(bodyBytes(request.body)).digest(),
  };
}

/** The validated body: zod gives its keys in the order of the schema, so their order on the wire does not matter. */
function bodyBytes(body: unknown): string | Buffer {
  if (typeof body === 'string' || Buffer.isBuffer(body)) return body;
  return JSON.stringify(body) ?? '';
}

/** True for the first; a concurrent second waits here until the first commits or rolls back. */
async function claim(sql: SqlExecutor, { scope, key, route, hash }: Identity): Promise<boolean> {
  const rows = await sql.query(
    `insert into http.idempotency_key (scope, key, route, request_hash) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [scope, key, route, hash],
  );
  return rows.length === 1;
}

async function recall(sql: SqlExecutor, { scope, key, route, hash }: Identity): Promise<StoredAnswer> {
  const [row] = await sql.query<StoredAnswer & { route: string; request_hash: Buffer }>(
    `select route, request_hash, status, headers, body from http.idempotency_key where scope = $1 and key = $2`,
    [scope, key],
  );
  if (row?.route === route && hash.equals(row.request_hash)) return row;
  throw new DomainError('idempotency-key-reused', 'This key was used for another request; make a new one.', {
    invalidParams: [
      { name: 'idempotency-key', code: 'idempotency-key-reused', reason: 'belongs to another request' },
    ],
  });
}

async function remember(sql: SqlExecutor, { scope, key }: Identity, answer: StoredAnswer): Promise<void> {
  await sql.query(
    `update http.idempotency_key set status = $3, headers = $4, body = $5 where scope = $1 and key = $2`,
    [scope, key, answer.status, JSON.stringify(answer.headers), answer.body],
  );
}

/** Null where nothing was changed. */
function auditContent(
  request: FastifyRequest,
  { audit = {} }: CommandResult,
  answer: StoredAnswer,
): string | null {
  if (audit === null) return null;
  const { subject, organisation } = request.principal;
  const { schema, url = '' } = request.routeOptions;
  const parameters = Object.values(request.params as Record<string, string>);
  return contentOf({
    object: { kind: url.split('/')[3] ?? url, id: parameters.length > 0 ? parameters.join('/') : null },
    after: answer.body === null ? null : { answer: digest(answer.body) },
    ...audit,
    subject,
    organisationId: organisation.id,
    action: schema?.operationId ?? `${request.method} ${url}`,
  });
}

function toAnswer(result: CommandResult, reply: FastifyReply): StoredAnswer {
  if (result.status < 200 || result.status > 299) throw new Error(`a command answered ${result.status}`);
  reply.code(result.status); // which picks the response schema
  const body = result.body === undefined ? null : String(reply.serialize(result.body));
  return { status: result.status, headers: result.headers ?? {}, body };
}

function withSecrets(result: CommandResult, secrets: object, reply: FastifyReply): StoredAnswer {
  return toAnswer({ ...result, body: { ...Object(result.body), ...secrets } }, reply);
}
