import { requiredText } from '@interlace/contracts';
import { type App, command, digest, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { accounts, raiseNotice } from '../raise-notice.ts';
import { readFacts } from '../submissions/answer.store.ts';
import { completenessOf } from '../submissions/completeness.ts';
import { findOwn } from '../submissions/find-in-sight.ts';
import { demandWritable } from '../submissions/submission.decide.ts';
import { areaOfQuestion, hasArea } from './assignment.decide.ts';
import { readAssignments } from './assignment.store.ts';
import { demandOwnSection } from './own-sections.ts';
import { demandReady, demandReturnable } from './section.decide.ts';
import { findLastMarker, findSection, markSection } from './section.store.ts';
import { markedSection, sectionParams } from './section.wire.ts';

const tags = ['submissions'];

export function markSectionRoutes(app: App, questionnaire: Questionnaire): void {
  const { database, library, now } = questionnaire;
  app.post(
    '/api/v1/submissions/:id/sections/:area/ready',
    {
      schema: {
        operationId: 'markSectionReady',
        tags,
        summary: 'Hand a section in: every question asked in it has one of the four answers',
        params: sectionParams,
        response: { 200: markedSection },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const at = now();
      const { subject } = principal;
      const { id, area } = request.params;
      // Saves on their way are waited for: what is called ready is what stands.
      const submission = await findOwn(sql, principal, id, 'to-step');
      const instrument = await library.get(tx, submission.instrument);
      if (!hasArea(instrument, area)) throw notFound('The section');
      demandWritable(submission);
      await demandOwnSection(sql, principal, id, area);
      const { mark } = await findSection(sql, id, area);
      const areaOf = areaOfQuestion(instrument);
      const { wanting } = completenessOf(instrument, await readFacts(sql, id));
      demandReady(
        mark,
        wanting.filter(({ question }) => areaOf.get(question) === area),
      );
      await markSection(sql, id, { area, mark: 'ready', note: null }, { at, subject });
      const to = [{ organisationId: submission.cityId, role: 'city-coordinator' as const }];
      await raiseNotice(questionnaire, tx, submission, {
        notice: 'section-ready',
        to,
        by: subject,
        at,
        area,
      });
      const audit = audited(submission, { area, mark }, { area, mark: 'ready' });
      return { status: 200, body: { area, state: 'ready' }, audit };
    }),
  );

  app.post(
    '/api/v1/submissions/:id/sections/:area/return',
    {
      schema: {
        operationId: 'returnSection',
        tags,
        summary: 'Give a section back to those who write it, with a word about why',
        params: sectionParams,
        body: z.strictObject({ note: requiredText(2_000) }),
        response: { 200: markedSection },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const at = now();
      const { subject } = principal;
      const { id, area } = request.params;
      const { note } = request.body;
      const submission = await findOwn(sql, principal, id, 'to-step');
      if (!hasArea(await library.get(tx, submission.instrument), area)) throw notFound('The section');
      demandWritable(submission);
      const { mark, dueAt } = await findSection(sql, id, area);
      demandReturnable(mark);
      const assigned = (await readAssignments(sql, id)).find((one) => one.area === area)?.subjects ?? [];
      const marker = await findLastMarker(sql, id, area);
      await markSection(sql, id, { area, mark: 'returned', note }, { at, subject });
      const to = accounts(marker === null ? assigned : [...assigned, marker], [subject]);
      await raiseNotice(questionnaire, tx, submission, {
        notice: 'section-returned',
        to,
        by: subject,
        at,
        area,
        dueAt,
      });
      const audit = audited(submission, { area, mark }, { area, mark: 'returned', note: digest(note) });
      return { status: 200, body: { area, state: 'returned' }, audit };
    }),
  );
}

type Audited = Record<string, string | null>;

const audited = ({ id, cityId }: { id: string; cityId: string }, before: Audited, after: Audited) => ({
  concerns: [cityId],
  object: { kind: 'submission', id },
  before,
  after,
});
