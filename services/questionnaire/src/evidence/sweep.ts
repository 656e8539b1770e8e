import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SqlExecutor } from '@interlace/event-bus';
import { heldSql } from './cited-evidence.ts';
import type { EvidenceStore } from './evidence-store.port.ts';
import { ignoreMissing } from './ignore-missing.ts';

const DAY_MS = 86_400_000;

export interface Swept {
  /** Items taken off a day ago that nothing holds. */
  readonly items: number;
  /** Objects no item has. */
  readonly objects: number;
  /** Files of uploads that broke off with the process. */
  readonly spooled: number;
  /** Ids of items whose object is not there: something outside took it. They stay, to be seen and mended. */
  readonly lost: readonly string[];
}

/**
 * Removes what nobody refers to, a day after it came or was taken off. An object is made before its row and a row goes
 * before its object, so whatever a crash leaves over is an object without a row, and never the other way round.
 */
export async function sweepEvidence(sql: SqlExecutor, store: EvidenceStore, now: Date): Promise<Swept> {
  const before = new Date(now.getTime() - DAY_MS);
  const items = await removeItems(sql, before);
  const { objects, lost } = await removeObjects(sql, store, before);
  return { items, objects, spooled: await removeSpooled(store.spool, before), lost };
}

async function removeItems(sql: SqlExecutor, before: Date): Promise<number> {
  const gone = await sql.query(
    `DELETE FROM evidence_items i WHERE i.taken_off_at < $1 AND NOT ${heldSql('i.submission_id', 'i.id')} RETURNING 1`,
    [before],
  );
  return gone.length;
}

async function removeObjects(
  sql: SqlExecutor,
  store: EvidenceStore,
  before: Date,
): Promise<{ objects: number; lost: string[] }> {
  const rows = await sql.query<{ id: string; key: string }>(
    'SELECT id, object_key AS key FROM evidence_items WHERE object_key IS NOT NULL',
  );
  const unseen = new Map(rows.map(({ key, id }) => [key, id]));
  let objects = 0;
  for await (const { key, storedAt } of store.list()) {
    // What is young may have its row on the way.
    if (unseen.delete(key) || storedAt >= before) continue;
    await store.remove(key);
    objects += 1;
  }
  return { objects, lost: [...unseen.values()] };
}

async function removeSpooled(spool: string, before: Date): Promise<number> {
  const names = (await readdir(spool).catch(ignoreMissing)) ?? [];
  let removed = 0;
  for (const name of names) {
    const path = join(spool, name);
    const facts = await stat(path).catch(ignoreMissing);
    if (!facts || facts.mtime >= before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}
