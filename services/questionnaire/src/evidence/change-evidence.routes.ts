import { type App, command, notFound } from '@interlace/service-kit';
import { demandOwnSections } from '../assignments/own-sections.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { findOwn } from '../submissions/find-in-sight.ts';
import { auditEvidence, auditedItem } from './evidence.audit.ts';
import { demandOpenLibrary } from './evidence.decide.ts';
import { evidenceChange, evidenceParams, touchedEvidence } from './evidence.schema.ts';
import { changeItem, holdItem, takeOff } from './evidence.store.ts';

const address = '/api/v1/submissions/:id/evidence/:evidence';

export function changeEvidenceRoutes(app: App, { database, library, now }: Questionnaire): void {
  app.patch(
    address,
    {
      schema: {
        operationId: 'changeEvidence',
        tags: ['evidence'],
        summary: 'Say anew what an item is; versions that were sent keep their words',
        description: 'A contributor as long as it backs no answer of a section of others.',
        params: evidenceParams,
        body: evidenceChange,
        response: { 200: touchedEvidence },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const submission = await findOwn(sql, principal, request.params.id, 'to-save');
      demandOpenLibrary(submission);
      const held = await holdItem(sql, submission.id, request.params.evidence, 'to-change');
      if (!held?.isOnDraft) throw notFound('The evidence');
      const instrument = await library.get(tx, submission.instrument);
      await demandOwnSections(sql, principal, { submissionId: submission.id, instrument }, held.questions);
      const changed = { ...held.item, ...request.body };
      await changeItem(sql, held.item.id, changed);
      const audit = auditEvidence(submission, held.item.id, {
        before: auditedItem(held.item),
        after: auditedItem(changed),
      });
      return { status: 200, body: { id: held.item.id, at: now().toISOString() }, audit };
    }),
  );

  app.delete(
    address,
    {
      schema: {
        operationId: 'removeEvidence',
        tags: ['evidence'],
        summary: 'Take an item off the draft and all its answers; what was sent keeps it',
        description:
          'An item no sent version holds is gone for good a day later; until then the same file, sent again, is the same item.',
        params: evidenceParams,
        response: { 200: touchedEvidence },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const submission = await findOwn(sql, principal, request.params.id, 'to-save');
      demandOpenLibrary(submission);
      const held = await holdItem(sql, submission.id, request.params.evidence, 'to-change');
      if (!held) throw notFound('The evidence');
      const { item, isOnDraft, questions } = held;
      // Twice is no fault: it is off, as it was to be.
      if (!isOnDraft) return { status: 200, body: { id: item.id, at: now().toISOString() }, audit: null };
      const instrument = await library.get(tx, submission.instrument);
      await demandOwnSections(sql, principal, { submissionId: submission.id, instrument }, questions);
      const at = now();
      await takeOff(sql, submission.id, item.id, { at, subject: principal.subject });
      const before = { ...auditedItem(item), backs: questions };
      const audit = auditEvidence(submission, item.id, { before, after: { takenOff: true } });
      return { status: 200, body: { id: item.id, at: at.toISOString() }, audit };
    }),
  );
}
