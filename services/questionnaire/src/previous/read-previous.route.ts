import type { Principal } from '@interlace/contracts';
import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { readItems } from '../reviews/review.store.ts';
import { sendTagged } from '../send-tagged.ts';
import { readSentAnswers } from '../submissions/answer.store.ts';
import { findInSight, lookFor } from '../submissions/find-in-sight.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import type { Submission } from '../submissions/submission.ts';
import { carryOver } from './previous.decide.ts';
import { findPrevious } from './previous.store.ts';
import { previousRound } from './previous.wire.ts';

export function readPreviousRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.get(
    '/api/v1/submissions/:id/previous',
    {
      schema: {
        operationId: 'getPreviousAnswers',
        tags: ['submissions'],
        summary: 'What the same city answered in the round before, for the questions of this one',
        description:
          'The version that stands of the latest earlier round of the same network, joined by what a question is called in ' +
          'every version. To keep an answer, save it with `kept: true`.',
        params: submissionParams,
        response: { 200: z.object({ previous: previousRound.nullable() }) },
      },
    },
    async (request, reply) => {
      const { submission } = await findInSight(database.pool, request.principal, request.params.id, now());
      const previous = await previousOf(questionnaire, request.principal, submission);
      return sendTagged(request, reply, { previous });
    },
  );
}

/** Null also where the reader may not look into the round before: a mandate may be for one round alone. */
async function previousOf(
  { database, library, now }: Questionnaire,
  principal: Principal,
  submission: Submission,
) {
  const sql = database.pool;
  const found = await findPrevious(sql, submission);
  if (!found) return null;
  const { submissionId, roundName, closesAt } = found;
  const before = await lookFor(sql, principal, submissionId, now());
  if (!before) return null;
  const { roundId, instrument, version, validated } = before.submission;
  // Until the results are released an evaluator may be judging the same answers blind.
  const isTold = validated || before.sight === 'draft';
  const [present, past, sent, reviews] = await Promise.all([
    library.get(database.client, submission.instrument),
    library.get(database.client, instrument),
    readSentAnswers(sql, submissionId, version),
    isTold ? readItems(sql, { submissionId, version }) : [],
  ]);
  const answers = carryOver(present, past, sent, reviews);
  const round = { roundId, roundName, closesAt: closesAt.toISOString(), instrument };
  return { submissionId, ...round, version, validated, answers };
}
