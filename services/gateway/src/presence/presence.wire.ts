import { code, type Principal, uuid } from '@interlace/contracts';
import { z } from 'zod';
import type { PresenceRow } from './presence.store.ts';

export const heartbeat = z
  .strictObject({
    cityId: uuid.toLowerCase(),
    roundId: uuid.toLowerCase(),
    submissionId: uuid.toLowerCase(),
    question: code.nullable().describe('Code of the question one is at; null beside the questions'),
  })
  .meta({ id: 'PresenceHeartbeat' });

const present = z
  .object({
    accountId: uuid.nullable().describe('Of a colleague in the own organisation; null for others'),
    name: z.string().nullable().describe('Of a colleague in the own organisation; null for others'),
    organisationId: uuid,
    organisationName: z.string(),
    question: code.nullable(),
  })
  .meta({ id: 'PresentPerson' });

export const presenceBody = z
  .object({
    cityId: uuid,
    roundId: uuid,
    submissionId: uuid,
    present: z.array(present).describe('Without oneself'),
  })
  .meta({ id: 'SubmissionPresence' });

/** Who is there, as somebody may know it: colleagues by name, others by their organisation, oneself not. Pure. */
export function presentTo(
  { subject, organisation }: Pick<Principal, 'subject' | 'organisation'>,
  rows: readonly PresenceRow[],
): z.infer<typeof present>[] {
  return rows
    .filter(({ userId }) => userId !== subject)
    .map(({ userId, name, organisationId, organisationName, question }) => {
      const isColleague = organisationId === organisation.id;
      return {
        accountId: isColleague ? userId : null,
        name: isColleague ? name : null,
        organisationId,
        organisationName,
        question,
      };
    });
}
