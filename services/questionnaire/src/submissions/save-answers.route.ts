import { code } from '@interlace/contracts';
import { type App, command } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { answerInput, answerVersion } from './answer.schema.ts';
import { save } from './save-answers.ts';
import { answerParams, submissionParams } from './submission.schema.ts';

/** More questions than any instrument has. */
const MOST_AT_ONCE = 500;

/** Room for remarks on every question of one request. */
const BODY_LIMIT = 2_097_152;

const manyAnswers = z.strictObject({
  answers: z
    .record(code, answerInput)
    .refine((answers) => Object.keys(answers).length > 0, 'must hold an answer')
    .refine((answers) => Object.keys(answers).length <= MOST_AT_ONCE, `at most ${MOST_AT_ONCE} at once`)
    .meta({ description: 'Answers by question code' }),
});

export function saveAnswersRoutes(app: App, questionnaire: Questionnaire): void {
  app.put(
    '/api/v1/submissions/:id/answers/:question',
    {
      schema: {
        operationId: 'saveAnswer',
        tags: ['answers'],
        summary: 'Save one answer of a draft',
        description:
          'A version other than the present one is refused with `answer-version-stale`; the member `current` of the ' +
          'problem holds the present answer.',
        params: answerParams,
        body: answerInput,
        response: { 200: answerVersion },
      },
    },
    command(questionnaire.database, async ({ request, tx, principal }) => {
      const { id: submissionId, question } = request.params;
      const inputs = new Map([[question, request.body]]);
      const { answers, audit } = await save(questionnaire, tx, { principal, submissionId, inputs });
      return { status: 200, body: answers[0], audit };
    }),
  );

  app.put(
    '/api/v1/submissions/:id/answers',
    {
      bodyLimit: BODY_LIMIT,
      schema: {
        operationId: 'saveAnswers',
        tags: ['answers'],
        summary: 'Save many answers of a draft, all or none; answers not named stay as they are',
        params: submissionParams,
        body: manyAnswers,
        response: { 200: z.object({ answers: z.array(answerVersion) }) },
      },
    },
    command(questionnaire.database, async ({ request, tx, principal }) => {
      const inputs = new Map(Object.entries(request.body.answers));
      const submissionId = request.params.id;
      const { answers, audit } = await save(questionnaire, tx, { principal, submissionId, inputs });
      return { status: 200, body: { answers }, audit };
    }),
  );
}
