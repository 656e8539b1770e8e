import { type App, command, notFound } from '@interlace/service-kit';
import { demandOwnSections } from '../assignments/own-sections.ts';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { demandQuestion } from '../submissions/answer.decide.ts';
import { findOwn } from '../submissions/find-in-sight.ts';
import { demandWritable } from '../submissions/submission.decide.ts';
import { auditEvidence } from './evidence.audit.ts';
import { referenceBody, referenceParams, touchedEvidence } from './evidence.schema.ts';
import { holdItem, refer, unrefer } from './evidence.store.ts';

const address = '/api/v1/submissions/:id/answers/:question/evidence/:evidence';

type Context = Parameters<Parameters<typeof command<QuestionnaireTx, Params, unknown, unknown>>[1]>[0];
interface Params {
  readonly id: string;
  readonly question: string;
  readonly evidence: string;
}

/** Evidence is referred to where an answer is written: in the draft, and by a contributor in sections of his own. */
export function referToEvidenceRoutes(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.put(
    address,
    {
      schema: {
        operationId: 'referToEvidence',
        tags: ['evidence'],
        summary: 'Back an answer by an item, saying where in it; sent again, it says so anew',
        params: referenceParams,
        body: referenceBody,
        response: { 200: touchedEvidence },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { submission, sql } = await demandWritableAnswer(questionnaire, { request, tx, principal });
      const { question, evidence } = request.params;
      const held = await holdItem(sql, submission.id, evidence, 'to-refer');
      if (!held?.isOnDraft) throw notFound('The evidence');
      const { place = null, note = null } = request.body;
      const at = now();
      const key = { submissionId: submission.id, question, evidence };
      await refer(sql, key, { place, note }, { at, subject: principal.subject });
      const audit = auditEvidence(submission, evidence, { after: { backs: question } });
      return { status: 200, body: { id: evidence, at: at.toISOString() }, audit };
    }),
  );

  app.delete(
    address,
    {
      schema: {
        operationId: 'stopReferringToEvidence',
        tags: ['evidence'],
        summary: 'An item backs an answer no more; it stays in the library',
        params: referenceParams,
        response: { 200: touchedEvidence },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { submission, sql } = await demandWritableAnswer(questionnaire, { request, tx, principal });
      const { question, evidence } = request.params;
      if (!(await unrefer(sql, { submissionId: submission.id, question, evidence })))
        throw notFound('The evidence');
      const audit = auditEvidence(submission, evidence, { before: { backs: question } });
      return { status: 200, body: { id: evidence, at: now().toISOString() }, audit };
    }),
  );
}

async function demandWritableAnswer(
  { database, library }: Questionnaire,
  { request, tx, principal }: { request: { params: Params } } & Pick<Context, 'tx' | 'principal'>,
) {
  const sql = database.sql(tx);
  const { id, question } = request.params;
  const submission = await findOwn(sql, principal, id, 'to-save');
  demandWritable(submission);
  const instrument = await library.get(tx, submission.instrument);
  demandQuestion(instrument, question, 'question');
  await demandOwnSections(sql, principal, { submissionId: id, instrument }, [question]);
  return { submission, sql };
}
