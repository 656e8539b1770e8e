import { instant, type Principal, requiredText, role, text, uuid } from '@interlace/contracts';
import { cursorQuery } from '@interlace/service-kit';
import { z } from 'zod';
import { isTimeZone } from '../notifications/local-time.ts';

/** Addresses are compared without regard to case. */
export const address = z.email().max(254);
export const language = z
  .string()
  .regex(/^[a-z]{2}$/, 'ISO 639-1, two lower-case letters')
  .describe('Language of mails, ISO 639-1');

export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'is no time zone of the IANA database')
  .describe('IANA time zone, such as Europe/Riga');

export const idParams = z.object({ id: uuid });

const roles = z
  .array(role)
  .min(1)
  .max(8)
  .refine((all) => new Set(all).size === all.length, 'names a role twice');

export const newInvitation = z
  .strictObject({
    email: address,
    organisationId: uuid,
    roles: roles.describe('Roles that fit the kind of the organisation'),
    language: language
      .optional()
      .describe('Language of the mail and of the account, ISO 639-1; left out: that of the country'),
  })
  .meta({ id: 'NewInvitation' });

/** Without the address, which the caller knows: answers to commands are kept for repeats. */
const invitationShape = {
  id: uuid,
  organisationId: uuid,
  roles: z.array(role),
  language: z.string(),
  inviterId: uuid.nullable().describe('Account of whoever invited; null for the first administrator'),
  createdAt: instant,
  expiresAt: instant,
};

export const madeInvitation = z.object(invitationShape).meta({ id: 'MadeInvitation' });

export const invitationBody = z
  .object({
    ...invitationShape,
    email: z.string(),
    status: z.enum(['pending', 'expired', 'accepted', 'revoked', 'replaced']),
  })
  .meta({ id: 'Invitation' });

export const acceptance = z
  .strictObject({
    token: z.string().regex(/^[\w-]{43}$/, 'is the word behind # in the link of the mail'),
    name: requiredText(120).optional().describe('Needed where the address has no account yet'),
    password: requiredText(200)
      .optional()
      .describe(
        'Of the account; may be left out by who is signed in to it. A new one is 12 to 200 characters',
      ),
    language: language.optional().describe('Of a new account, ISO 639-1; left out: that of the invitation'),
    timeZone: timeZone.optional(),
  })
  .meta({ id: 'InvitationAcceptance' });

export const accepted = z
  .object({
    organisationId: uuid,
    roles: z.array(role),
    account: z.enum(['made', 'joined']).describe('Whether an account was made, or one that exists joined'),
  })
  .meta({ id: 'AcceptedInvitation' });

export const membershipBody = z
  .object({
    id: uuid,
    organisationId: uuid,
    userId: uuid,
    name: z.string(),
    email: z.string().nullable().describe('Null for who may not invite into the organisation'),
    roles: z.array(role),
    joinedAt: instant,
    isDisabled: z.boolean(),
  })
  .meta({ id: 'Membership' });

export const roleChange = z.strictObject({ roles }).meta({ id: 'RoleChange' });
export const changedMembership = z
  .object({ id: uuid, organisationId: uuid, userId: uuid, roles: z.array(role) })
  .meta({ id: 'ChangedMembership' });

export const userBody = z
  .object({
    id: uuid,
    name: z.string(),
    email: z.string(),
    isEmailVerified: z.boolean(),
    language: z.string(),
    hasSecondFactor: z.boolean(),
    disabledAt: instant.nullable(),
    createdAt: instant,
    memberships: z.array(
      z.object({
        id: uuid,
        organisationId: uuid,
        organisationCode: z.string(),
        organisationName: z.string(),
        roles: z.array(role),
      }),
    ),
  })
  .meta({ id: 'User' });

export const sessionBody = z
  .object({
    id: uuid,
    createdAt: instant,
    updatedAt: instant.describe('Last renewed, which happens once a day while it is used'),
    expiresAt: instant,
    organisationId: uuid.nullable().describe('The organisation acted for'),
    userAgent: z.string().nullable().describe('As the browser names itself'),
  })
  .meta({ id: 'UserSession' });

/** Lists of an organisation: the own one where none is named. */
export const organisationQuery = cursorQuery.extend({
  organisation: uuid.optional().describe('Another organisation; for administrators'),
});

export const userQuery = cursorQuery.extend({
  search: text(100).optional().describe('Part of a name or an address'),
});

/** The organisation somebody asks about, where it is his to see; undefined where not. */
export function organisationInSight({ roles, organisation }: Principal, asked?: string): string | undefined {
  if (asked === undefined || asked === organisation.id) return organisation.id;
  return roles.includes('platform-administrator') ? asked : undefined;
}
