import { z } from 'zod';
import { uuid } from '../identifiers.ts';
import { scope, scopes } from './right.ts';

export const roles = [
  'city-coordinator',
  'contributor',
  'council-reader',
  'partner-analyst',
  'evaluator',
  'review-lead',
  'network-manager',
  'platform-administrator',
] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

export const organisationKind = z.enum(['city', 'technical-partner', 'evaluator', 'network-office']);
export type OrganisationKind = z.infer<typeof organisationKind>;

/** What a token says of its bearer. Pseudonymous: the subject is an account id, never a name or an address. */
export const principal = z.object({
  subject: z.string().min(1).max(120),
  organisation: z.object({ id: uuid, kind: organisationKind }),
  roles: z.array(role).max(8),
  mandates: z
    .array(
      z.object({
        cityId: uuid,
        kind: z.enum(['support', 'evaluation']),
        /** The round it is for; null for every round. */
        roundId: uuid.nullable().default(null),
        until: z.iso.date().nullable(),
      }),
    )
    .max(500),
  /** What an API key is good for. Absent for people, whom their roles alone limit. */
  scopes: z.array(scope).max(scopes.length).optional(),
});
export type Principal = z.infer<typeof principal>;
/** The same as it may be written: without the parts that have a default. */
export type PrincipalClaims = z.input<typeof principal>;

/** Issuer and audience of the platform's tokens (EdDSA, keys at the gateway's JWKS address). */
export const TOKEN_ISSUER = 'interlace';
export const TOKEN_AUDIENCE = 'interlace-services';
