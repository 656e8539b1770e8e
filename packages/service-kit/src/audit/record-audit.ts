import type { SqlExecutor } from '@interlace/event-bus';
import pg from 'pg';
import { type AuditEntry, contentOf } from './audit-entry.ts';

/**
 * Adds an entry for what is no command, such as the reading of a draft by another organisation. In a transaction it
 * must be the last statement: it holds the end of the chain, for which every other writer waits, until commit.
 */
export async function recordAudit(sql: SqlExecutor, entry: AuditEntry): Promise<void> {
  await sql.query('select audit.append($1)', [contentOf(entry)]);
}

/** The statement that appends a content, to be sent with COMMIT. */
export function appendStatement(content: string): string {
  return `select audit.append(${pg.escapeLiteral(content)})`;
}
