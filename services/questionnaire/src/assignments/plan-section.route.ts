import { type App, command, digest, notFound } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { findOwn } from '../submissions/find-in-sight.ts';
import { hasArea } from './assignment.decide.ts';
import { findSection, keepPlan } from './section.store.ts';
import type { SectionPlan } from './section.ts';
import { planBody, sectionParams, sectionPlan } from './section.wire.ts';

export function planSectionRoute(app: App, { database, library }: Questionnaire): void {
  app.put(
    '/api/v1/submissions/:id/sections/:area',
    {
      schema: {
        operationId: 'planSection',
        tags: ['submissions'],
        summary: 'Say which office sees to a section and until when it should be ready',
        params: sectionParams,
        body: planBody,
        response: { 200: sectionPlan },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { id, area } = request.params;
      const submission = await findOwn(sql, principal, id, 'to-save');
      if (!hasArea(await library.get(tx, submission.instrument), area)) throw notFound('The section');
      const before = await findSection(sql, id, area);
      const office = request.body.office?.trim() || null;
      const dueAt = request.body.dueAt === null ? null : new Date(request.body.dueAt);
      await keepPlan(sql, id, area, { office, dueAt });
      const audit = {
        concerns: [submission.cityId],
        object: { kind: 'submission', id },
        before: { area, ...audited(before) },
        after: { area, ...audited({ office, dueAt }) },
      };
      return { status: 200, body: { area, office, dueAt: dueAt?.toISOString() ?? null }, audit };
    }),
  );
}

const audited = ({ office, dueAt }: SectionPlan) => ({
  office: office === null ? null : digest(office),
  dueAt: dueAt?.toISOString() ?? null,
});
