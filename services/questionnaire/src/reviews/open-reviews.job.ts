import type { Questionnaire } from '../questionnaire.ts';
import type { Job } from '../schedule/job.ts';
import { readSentAnswers } from '../submissions/answer.store.ts';
import { factsOf } from '../submissions/answer.ts';
import { findSubmission } from '../submissions/submission.store.ts';
import { openReview } from './review.store.ts';

/** Opens the reviews of versions that were sent when there were none yet; nothing to do where all are open. */
export const openReviewsJob = (questionnaire: Questionnaire): Job => ({
  name: 'open-reviews',
  async run(now) {
    const done = await openMissing(questionnaire, now);
    return { done, dueAt: done > 0 ? now : null, next: null };
  },
});

async function openMissing({ database, library }: Questionnaire, at: Date): Promise<number> {
  const missing = await database.pool.query<{ id: string }>(
    `SELECT s.id FROM submissions s
     JOIN submission_versions v ON v.submission_id = s.id AND v.version = s.version AND v.answers <> '[]'
     WHERE s.state <> 'withdrawn' AND NOT EXISTS (
       SELECT FROM review_items i WHERE i.submission_id = s.id AND i.version = s.version)`,
  );
  for (const { id } of missing) {
    await database.transaction(async (tx) => {
      const sql = database.sql(tx);
      const submission = await findSubmission(sql, id, 'to-step');
      if (!submission) return;
      const { version, instrument } = submission;
      const answers = factsOf(await readSentAnswers(sql, id, version));
      await openReview(sql, await library.get(tx, instrument), answers, { submissionId: id, version, at });
    });
  }
  return missing.length;
}
