import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { role } from '../../http/principal.ts';
import { code, instant, languageTag, uuid } from '../../identifiers.ts';

/** What a notice can be about. Consumers tolerate kinds they do not know. */
export const noticeKinds = [
  'section-assigned',
  'section-due-soon',
  'section-overdue',
  'section-ready',
  'section-returned',
  'commented',
  'mentioned',
  'deadline-near',
  'round-closed',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'submission-sent',
  'review-assigned',
  'query-opened',
  'query-due-soon',
  'query-answered',
  'query-closed',
  'appeal-raised',
  'appeal-decided',
  'results-released',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const noticeRaisedV1 = defineEvent({
  type: 'interlace.questionnaire.notice.raised.v1',
  topic: topics.notices,
  summary: 'Somebody should hear of what happened in a submission',
  key: (data) => data.cityId,
  data: z.object({
    /** One of `noticeKinds`, or one a later release adds. */
    notice: code,
    cityId: uuid,
    roundId: uuid,
    submissionId: uuid.nullable(),
    /** Accounts, or everybody of an organisation who holds a role. Pseudonyms: never a name, never an address. */
    to: z
      .array(z.union([z.object({ subject: uuid }), z.object({ organisationId: uuid, role })]))
      .min(1)
      .max(200),
    /** Who caused it, and so need not be told; absent where the clock did. */
    by: uuid.optional(),
    /** Accounts that are not told, though they hold such a role: who judges the answer without sight of its review. */
    except: z.array(uuid).max(200).optional(),
    /** The area or the question it concerns. */
    area: code.optional(),
    question: code.optional(),
    /** What that area or question is called, by language, the one it was written in first; the question, where both are named. */
    titles: z.record(languageTag, z.string().max(600)).optional(),
    /** Until when something has to be done. */
    dueAt: instant.optional(),
    at: instant,
  }),
});
