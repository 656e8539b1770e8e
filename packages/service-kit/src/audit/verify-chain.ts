import { createHash } from 'node:crypto';
import pg from 'pg';
import { canonicalJson, type JsonObject } from './canonical-json.ts';

export interface ChainReport {
  /** Entries read, up to the first broken one. */
  count: number;
  /** Hash of the last entry, hexadecimal; zeros for a chain without entries. */
  head: string;
  /** What is wrong first, naming the entry; null where the chain is whole. */
  fault: string | null;
}

interface Row {
  sequence: string;
  content: string;
  columns: JsonObject & { at: string };
  previous: Buffer;
  hash: Buffer;
}

interface State {
  count: number;
  hash: Buffer;
  sawExpected: boolean;
}

const FETCH = 'fetch 1000 from chain';
const COLUMNS = `
  select sequence, content, previous_hash as previous, hash, jsonb_build_object(
    'at', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'), 'subject', subject,
    'organisationId', organisation_id, 'action', action,
    'object', jsonb_build_object('kind', object_kind, 'id', object_id), 'concerns', to_jsonb(concerns),
    'before', before, 'after', after, 'traceId', trace_id) as columns
  from audit.entry order by sequence`;

/**
 * Computes the chain of a database again, row by row: every hash, the order, the columns against the text that was
 * hashed, and that the end is where the head says. One row is held at a time, and writers are not kept waiting.
 * @param expected a head noted earlier, hexadecimal: it must be among the hashes, else the end was cut off and the
 *   head put back, or the chain was made anew. Without it only the head stored beside the chain can tell.
 */
export async function verifyChain(url: string, expected?: string): Promise<ChainReport> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a broken connection surfaces in the query under way
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`declare chain no scroll cursor for ${COLUMNS}`);
    const state: State = { count: 0, hash: Buffer.alloc(32), sawExpected: false };
    const fault =
      (await readChain(client, state, expected)) ??
      (await compareHead(client, state)) ??
      compareExpected(state, expected);
    return { count: state.count, head: state.hash.toString('hex'), fault };
  } finally {
    await client.end();
  }
}

async function readChain(client: pg.Client, state: State, expected: string | undefined) {
  for (;;) {
    const { rows } = await client.query<Row>(FETCH);
    for (const row of rows) {
      const fault = faultOf(row, state);
      if (fault !== null) return fault;
      state.count += 1;
      state.hash = row.hash;
      state.sawExpected ||= row.hash.toString('hex') === expected;
    }
    if (rows.length === 0) return null;
  }
}

function faultOf(row: Row, { count, hash }: State): string | null {
  const wanted = count + 1;
  const sequence = Number(row.sequence);
  if (sequence !== wanted) return `entry ${wanted} is missing: after ${count} comes ${sequence}`;
  if (!row.previous.equals(hash)) return `entry ${sequence} does not follow the one before it`;
  if (!createHash('sha256').update(hash).update(row.content).digest().equals(row.hash))
    return `the text of entry ${sequence} is not the one that was hashed`;
  if (canonicalJson(withMilliseconds(row.columns)) !== row.content)
    return `the columns of entry ${sequence} say something else than its text`;
  return null;
}

/** Entries have whole milliseconds; what is finer was put in later and stays, to differ. */
function withMilliseconds(columns: Row['columns']): JsonObject {
  return { ...columns, at: `${columns.at.replace(/000$/, '')}Z` };
}

async function compareHead(client: pg.Client, { count, hash }: State): Promise<string | null> {
  const { rows } = await client.query<{ sequence: string; hash: Buffer }>(
    'select sequence, hash from audit.head',
  );
  const [head] = rows;
  if (head && Number(head.sequence) === count && head.hash.equals(hash)) return null;
  return `the chain ends with entry ${count}, its head says ${head?.sequence ?? 'nothing'}`;
}

function compareExpected({ sawExpected }: State, expected: string | undefined): string | null {
  if (expected === undefined || sawExpected || /^0{64}$/.test(expected)) return null;
  return `the expected head ${expected} is not in the chain: its end was cut off`;
}
