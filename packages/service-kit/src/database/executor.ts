import type { SqlExecutor } from '@interlace/event-bus';
import type pg from 'pg';

/** More than the statements of a service; text beyond it, which must be made up at run time, is not prepared. */
const MOST_PREPARED = 500;

const names = new Map<string, string>();

/** The name under which connections keep a statement prepared, so that PostgreSQL parses and plans it once for each. */
function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  const name = `kit_${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** Plain SQL on a connection or a pool. Without values it may hold several statements, which cannot be prepared. */
export function executor(target: Pick<pg.ClientBase, 'query'>): SqlExecutor {
  return {
    async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      const name = values.length > 0 ? preparedName(text) : undefined;
      const result = await target.query<Row & pg.QueryResultRow>({ name, text, values: [...values] });
      return result.rows;
    },
  };
}
