import { instant, type Principal, requiredText, scope, uuid } from '@interlace/contracts';
import { z } from 'zod';

export const LONGEST_LIFE_DAYS = 365;
export const LONGEST_GRACE_HOURS = 168;

const expiresInDays = z.int().min(1).max(LONGEST_LIFE_DAYS);

export const newApiKey = z
  .strictObject({
    name: requiredText(80).describe('What the key is for'),
    scopes: z
      .array(scope)
      .min(1)
      .max(20)
      .refine((all) => new Set(all).size === all.length, 'names a scope twice'),
    expiresInDays: expiresInDays.describe('Days until the key expires, 1 to 365'),
    quotaPerDay: z.int().min(1).max(1_000_000).describe('Calls allowed in one day (UTC)'),
  })
  .meta({ id: 'NewApiKey' });

export const rotation = z
  .strictObject({
    graceHours: z
      .int()
      .min(0)
      .max(LONGEST_GRACE_HOURS)
      .default(24)
      .describe('How long the former secret stays good beside the new one, 0 to 168 hours'),
    expiresInDays: expiresInDays.describe('Days until the new secret expires, 1 to 365'),
  })
  .meta({ id: 'ApiKeyRotation' });

const shape = {
  id: uuid.describe('Also the subject under which the key appears in the audit log'),
  organisationId: uuid,
  creatorId: uuid.describe('Account of its creator, with whose roles the key acts'),
  name: z.string(),
  scopes: z.array(scope),
  quotaPerDay: z.int(),
  createdAt: instant,
  expiresAt: instant,
  revokedAt: instant.nullable(),
  secrets: z
    .array(z.object({ startsWith: z.string(), expiresAt: instant }))
    .describe('How the secrets begin that are good now: two while a rotation has its grace'),
};

export const apiKeyBody = z.object(shape).meta({ id: 'ApiKey' });

const { secrets: _secrets, ...shapeOfAnswer } = shape;

export const shownApiKey = z
  .object({
    ...shapeOfAnswer,
    key: z.string().optional().describe('The secret, told this once; a replayed answer is without it'),
  })
  .meta({ id: 'ShownApiKey' });

export const apiKeyUsage = z
  .object({
    quotaPerDay: z.int(),
    days: z.array(
      z.object({
        day: z.iso.date(),
        routeGroup: z.string().describe('The word after /api/v1/ of what was called'),
        calls: z.int().describe('All calls, refused ones included'),
        refusals: z.int().describe('Calls answered 401, 403 or 429'),
      }),
    ),
  })
  .meta({ id: 'ApiKeyUsage' });

export const keyParams = z.object({ id: uuid });

/** The organisation whose keys alone somebody sees; null for all. */
export function keysInSight({ roles, organisation }: Principal): string | null {
  return roles.includes('platform-administrator') ? null : organisation.id;
}
