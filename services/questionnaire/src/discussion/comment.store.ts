import type { SqlExecutor } from '@interlace/event-bus';
import type { Comment } from './thread.ts';

type Words = Pick<Comment, 'id' | 'mentions'> & { readonly text: string };

export async function insertComment(
  sql: SqlExecutor,
  threadId: string,
  comment: Words & Pick<Comment, 'author' | 'asPartner' | 'writtenAt'>,
): Promise<void> {
  await sql.query(
    `WITH written AS (
       INSERT INTO comments (id, thread_id, author, as_partner, text, written_at) VALUES ($1, $2, $3, $4, $5, $6)
       RETURNING id
     )
     INSERT INTO mentions (comment_id, subject) SELECT id, unnest($7::text[]) FROM written`,
    [
      comment.id,
      threadId,
      comment.author,
      comment.asPartner,
      comment.text,
      comment.writtenAt,
      comment.mentions,
    ],
  );
}

export async function changeComment(
  sql: SqlExecutor,
  { id, text, mentions }: Words,
  editedAt: Date,
): Promise<void> {
  await sql.query('UPDATE comments SET text = $2, edited_at = $3 WHERE id = $1', [id, text, editedAt]);
  await sql.query('DELETE FROM mentions WHERE comment_id = $1 AND subject <> ALL ($2::text[])', [
    id,
    mentions,
  ]);
  await sql.query(
    'INSERT INTO mentions (comment_id, subject) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING',
    [id, mentions],
  );
}

/** The words and whom they called upon go; that somebody spoke here stays. */
export async function removeComment(sql: SqlExecutor, id: string, removedAt: Date): Promise<void> {
  await sql.query(
    `WITH silent AS (DELETE FROM mentions WHERE comment_id = $1)
     UPDATE comments SET text = NULL, removed_at = $2 WHERE id = $1`,
    [id, removedAt],
  );
}
