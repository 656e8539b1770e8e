import { uuid } from '@interlace/contracts';
import { type App, command, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { accounts, raiseNotice } from '../raise-notice.ts';
import { findOwn } from '../submissions/find-in-sight.ts';
import { hasArea } from './assignment.decide.ts';
import { readAssignments, replaceAssignment } from './assignment.store.ts';
import { assignmentBody } from './assignment.wire.ts';
import { findSection } from './section.store.ts';
import { sectionParams } from './section.wire.ts';

/** More people than work on one section anywhere. */
const MOST_PEOPLE = 50;

const people = z.strictObject({
  subjects: z
    .array(uuid.toLowerCase())
    .max(MOST_PEOPLE)
    .refine((all) => new Set(all).size === all.length, 'names an account twice')
    .meta({ description: 'Account ids of those who write the section; empty takes it from everybody' }),
});

export function assignSectionRoute(app: App, questionnaire: Questionnaire): void {
  const { database, library, now } = questionnaire;
  app.put(
    '/api/v1/submissions/:id/assignments/:area',
    {
      schema: {
        operationId: 'assignSection',
        tags: ['submissions'],
        summary: 'Say who writes a section; contributors write what is assigned to them and nothing else',
        params: sectionParams,
        body: people,
        response: { 200: assignmentBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { id, area } = request.params;
      const submission = await findOwn(sql, principal, id, 'to-save');
      if (!hasArea(await library.get(tx, submission.instrument), area)) throw notFound('The section');
      const before = (await readAssignments(sql, id)).find((one) => one.area === area);
      const subjects = request.body.subjects.toSorted();
      const at = now();
      const { subject: by } = principal;
      await replaceAssignment(sql, id, { area, subjects }, { at, subject: by });
      const { dueAt } = await findSection(sql, id, area);
      const to = accounts(subjects, [...(before?.subjects ?? []), by]);
      await raiseNotice(questionnaire, tx, submission, {
        notice: 'section-assigned',
        to,
        by,
        at,
        area,
        dueAt,
      });
      const audit = {
        concerns: [submission.cityId],
        object: { kind: 'submission', id },
        before: { area, subjects: [...(before?.subjects ?? [])] },
        after: { area, subjects },
      };
      return { status: 200, body: { area, subjects }, audit };
    }),
  );
}
