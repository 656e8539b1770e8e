import { z } from 'zod';
import { DomainError } from './problems.ts';

/**
 * Query of every list: `limit` (1 to 200, default 50) and the opaque `cursor` of the page before. Strict, for a
 * misspelt filter would show everything.
 */
export const cursorQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Items per page, 1 to 200'),
  cursor: z.string().min(1).max(1_000).optional().describe('`nextCursor` of the page before'),
});

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Wire schema of a page; `nextCursor` is null on the last one. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** Hides a list position (the sort keys of the last item) in an opaque string. */
export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * The position a cursor stands for, parsed by the list's own schema; undefined on the first page.
 * @throws DomainError `cursor-invalid` for anything the list did not issue.
 */
export function decodeCursor<Position extends z.ZodType>(
  cursor: string | undefined,
  position: Position,
): z.infer<Position> | undefined {
  if (cursor === undefined) return undefined;
  const parsed = position.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (parsed.success) return parsed.data;
  throw new DomainError('cursor-invalid', 'Take the cursor from nextCursor of the page before, unchanged.', {
    invalidParams: [{ name: 'cursor', code: 'cursor-invalid', reason: 'was not issued by this list' }],
  });
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** A page from `limit + 1` fetched rows: the surplus row only tells that there is a next page. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => unknown,
  item: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(item), nextCursor: more ? encodeCursor(position(last)) : null };
}
