import { readFile } from 'node:fs/promises';
import { requiredText, uuid } from '@interlace/contracts';
import { ConfigError } from '@interlace/service-kit';
import { z } from 'zod';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const isSafe = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));

const openidProvider = z.strictObject({
  /** Part of the callback's address, which the provider has to know. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  /** What people read on the sign-in page. */
  label: requiredText(80),
  /** Address of the discovery document; https, save on this machine. */
  discovery: z.url().refine((text) => isSafe(new URL(text)), 'must be https'),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** How the secret is shown (OpenID Connect Core 9). */
  clientAuthentication: z
    .enum(['client_secret_basic', 'client_secret_post', 'client_secret_jwt'])
    .default('client_secret_basic'),
  scopes: z.array(z.string().min(1)).default(['openid', 'email', 'profile']),
  /** Domains of addresses the provider may speak for; without the @, subdomains are others. */
  domains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a domain in lower case')).min(1),
  /** The organisation one has to be a member of; without it any. */
  organisationId: uuid.optional(),
  /** Names of the claims of the ID token. */
  claims: z
    .strictObject({ email: z.string().default('email'), emailVerified: z.string().default('email_verified') })
    .prefault({}),
  /** True for a provider that verifies every address and therefore has no claim for it. */
  addressesAreVerified: z.boolean().default(false),
  /** Asked for as acr_values: how the provider is to make sure of its user. */
  assurance: z.array(z.string().min(1)).default([]),
  /** Claims that must have one of these values, such as `acr` for a second factor. */
  demands: z.record(z.string(), z.array(z.string()).min(1)).default({}),
});
export type OpenidProvider = z.infer<typeof openidProvider>;

const openidProviders = z
  .array(openidProvider)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'names an id twice');

/** @throws ConfigError naming the members at fault, never their values */
export async function readOpenidProviders(path: string | undefined): Promise<OpenidProvider[]> {
  if (path === undefined) return [];
  const parsed = openidProviders.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`,
  );
  throw new ConfigError([`INTERLACE_OPENID_PROVIDERS_FILE: ${faults.join('; ')}`]);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What is believed of what a provider says about somebody. */
export interface OpenidPerson {
  /** In lower case; empty where the provider names none. */
  email: string;
  emailVerified: boolean;
}

/** Pure. */
export function personOf(
  { claims, addressesAreVerified }: OpenidProvider,
  said: Readonly<Record<string, unknown>>,
): OpenidPerson {
  const email = said[claims.email];
  const verified = said[claims.emailVerified];
  return {
    email: typeof email === 'string' ? email.toLowerCase() : '',
    // What a provider denies is denied, whatever the operator believes of it.
    emailVerified: verified === true || (verified === undefined && addressesAreVerified),
  };
}

/** Why somebody is not let in with what the provider says; undefined where nothing is against it. Pure. */
export function objectionTo(
  provider: OpenidProvider,
  said: Readonly<Record<string, unknown>>,
): string | undefined {
  const { email, emailVerified } = personOf(provider, said);
  if (!emailVerified) return 'address-not-verified';
  if (!provider.domains.includes(email.slice(email.lastIndexOf('@') + 1))) return 'foreign-domain';
  const unmet = Object.entries(provider.demands).find(
    ([claim, values]) => ![said[claim]].flat().some((value) => values.some((wanted) => wanted === value)),
  );
  return unmet ? 'assurance-too-low' : undefined;
}
