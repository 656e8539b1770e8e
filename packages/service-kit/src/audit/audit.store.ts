import type { SqlExecutor } from '@interlace/event-bus';

/** An entry as the table has it. */
export interface StoredEntry {
  sequence: number;
  at: string;
  subject: string;
  organisationId: string | null;
  action: string;
  objectKind: string;
  objectId: string | null;
  concerns: string[];
  before: unknown;
  after: unknown;
  traceId: string | null;
  hash: string;
}

/** Whose entries somebody sees. */
export type Horizon =
  /** Of one organisation, which does not learn whom else they concern; nothing of the objects with the ids hidden. */
  | { readonly organisation: string; readonly hidden?: readonly string[] }
  /** All, without states and values of objects of these kinds. */
  | { readonly without: readonly string[] };

/** What is looked for; every condition that is given must hold. */
export interface AuditFilter {
  /** An organisation the entry concerns. */
  organisation?: string;
  action?: string;
  subject?: string;
  object?: string;
  /** First moment. */
  since?: string;
  /** The moment after the last. */
  until?: string;
}

const COLUMNS = `
  sequence::float8 as sequence, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, subject,
  organisation_id as "organisationId", action, object_kind as "objectKind", object_id as "objectId", concerns,
  before, after, trace_id as "traceId", encode(hash, 'hex') as hash`;

const CONDITIONS: Record<keyof AuditFilter, (place: string) => string> = {
  organisation: (place) => `concerns @> array[${place}::uuid]`,
  action: (place) => `action = ${place}`,
  subject: (place) => `subject = ${place}`,
  object: (place) => `object_id = ${place}`,
  since: (place) => `at >= ${place}::timestamptz`,
  until: (place) => `at < ${place}::timestamptz`,
};

/**
 * Entries for which every filter holds, newest first.
 * @param horizon whose entries are shown. An organisation does not learn whom else an entry concerns: a partner may read
 *   the drafts of two cities in one list.
 * @param before entries older than this sequence
 */
export async function findEntries(
  pool: SqlExecutor,
  options: { filter: AuditFilter; horizon: Horizon; before?: number; limit: number },
): Promise<StoredEntry[]> {
  const { filter, horizon, before, limit } = options;
  const visibleTo = 'organisation' in horizon ? horizon.organisation : null;
  if (visibleTo !== null && (filter.organisation ?? visibleTo) !== visibleTo) return [];
  const values: unknown[] = [limit];
  const place = (value: unknown) => `$${values.push(value)}`;
  const wanted = Object.entries(CONDITIONS).flatMap(([name, condition]) => {
    const value = filter[name as keyof AuditFilter];
    return value === undefined ? [] : [condition(place(value))];
  });
  if (visibleTo !== null) wanted.push(CONDITIONS.organisation(place(visibleTo)));
  if ('organisation' in horizon && horizon.hidden?.length)
    wanted.push(`(object_id is null or object_id <> all (${place(horizon.hidden)}::text[]))`);
  if (before !== undefined) wanted.push(`sequence < ${place(before)}`);
  const where = wanted.length > 0 ? `where ${wanted.join(' and ')}` : '';
  const rows = await pool.query<StoredEntry>(
    `select ${COLUMNS} from audit.entry ${where} order by sequence desc limit $1`,
    values,
  );
  return rows.map((row) => shownIn(horizon, row));
}

function shownIn(horizon: Horizon, row: StoredEntry): StoredEntry {
  if ('organisation' in horizon) return { ...row, concerns: [horizon.organisation] };
  return horizon.without.includes(row.objectKind) ? { ...row, before: null, after: null } : row;
}
