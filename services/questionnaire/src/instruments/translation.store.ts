import type { InstrumentReference } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Translation } from '@interlace/instruments';
import type { TranslationKey, TranslationProgress, TranslationSummary } from './translation.schema.ts';

interface StoredTranslation {
  readonly revision: number;
  /** As JSON text, ready to be sent. */
  readonly text: string;
  readonly progress: TranslationProgress;
}

export async function findTranslation(
  sql: SqlExecutor,
  { code, version, language }: TranslationKey,
): Promise<StoredTranslation | null> {
  const [found] = await sql.query<StoredTranslation>(
    `SELECT revision, translation::text AS text, progress FROM instrument_translations
     WHERE code = $1 AND version = $2 AND language = $3`,
    [code, version, language],
  );
  return found ?? null;
}

/** Languages in their order, without the texts. */
export async function listTranslations(
  sql: SqlExecutor,
  { code, version }: InstrumentReference,
): Promise<TranslationSummary[]> {
  type Row = { language: string; revision: number; progress: TranslationProgress; changedAt: Date };
  const rows = await sql.query<Row>(
    `SELECT language, revision, progress, changed_at AS "changedAt" FROM instrument_translations
     WHERE code = $1 AND version = $2 ORDER BY language`,
    [code, version],
  );
  return rows.map(({ progress, changedAt, ...row }) => ({
    ...row,
    ...progress,
    changedAt: changedAt.toISOString(),
  }));
}

/** Puts it in the place of the revision before, or stores the first. False where another one came in between. */
export async function storeTranslation(
  sql: SqlExecutor,
  translation: Translation,
  { revision, progress, changedAt }: { revision: number; progress: TranslationProgress; changedAt: Date },
): Promise<boolean> {
  const { code, version, language } = translation;
  const stored = await sql.query<{ revision: number }>(
    `INSERT INTO instrument_translations AS held (code, version, language, revision, translation, progress, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (code, version, language) DO UPDATE
     SET revision = excluded.revision, translation = excluded.translation, progress = excluded.progress,
         changed_at = excluded.changed_at
     WHERE held.revision = excluded.revision - 1
     RETURNING revision`,
    [code, version, language, revision, JSON.stringify(translation), JSON.stringify(progress), changedAt],
  );
  return stored.length === 1;
}
