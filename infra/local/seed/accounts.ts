import { readFileSync } from 'node:fs';
import { type OrganisationKind, organisationKind, type Role, role } from '@interlace/contracts';
import { z } from 'zod';
import { addressOf } from '../src/api-client.ts';
import { seedId } from './ids.ts';
import { sandboxCities } from './sandbox/sandbox-cities.ts';

const statedAccount = z.strictObject({
  account: z.string(),
  name: z.string(),
  title: z.string(),
  organisation: z.strictObject({ kind: organisationKind, code: z.string() }),
  role,
});
type StatedAccount = z.infer<typeof statedAccount>;

/** An account that exists only under npm start, as the gateway's file of seeded accounts holds it. */
export interface SeededAccount {
  /** Pseudonymous account id. */
  id: string;
  /** Readable name of the account, the part of its address before the @. */
  account: string;
  email: string;
  organisation: { id: string; kind: OrganisationKind; code: string };
  roles: Role[];
  /** What the person is called; invented. */
  name: string;
  /** Who that is, for those who start the platform. */
  title: string;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** The accounts shown after the start: one for every role. */
export const namedAccounts = z.array(statedAccount).parse(read('./accounts.json'));

const registry = z.object({
  cities: z.array(z.object({ code: z.string(), name: z.string() })),
  memberships: z.array(z.object({ network: z.string(), organisation: z.string() })),
});

/** The account of a Sandbox city's coordinator is the city's code without the network's name. */
export const sandboxAccount = (cityCode: string) => cityCode.replace(/^sandbox-/, '');

/** Every seeded account: the named ones, and a coordinator for each EPI and each Sandbox city. */
export function seededAccounts(): SeededAccount[] {
  const { cities, memberships } = registry.parse(read('./registry.json'));
  const epi = new Set(
    memberships.filter(({ network }) => network === 'epi').map(({ organisation }) => organisation),
  );
  const named = new Set(namedAccounts.map(({ account }) => account));
  const coordinators: StatedAccount[] = [
    ...cities.filter(({ code }) => epi.has(code)).map(({ code, name }) => coordinator(code, code, name)),
    ...sandboxCities.map(({ code, name }) => coordinator(sandboxAccount(code), code, `${name} (invented)`)),
  ].filter(({ account }) => !named.has(account));
  return [...namedAccounts, ...coordinators].map(toAccount);
}

function coordinator(account: string, code: string, city: string): StatedAccount {
  return {
    account,
    name: `Coordinator of ${city}`,
    title: `City coordinator of ${city}`,
    organisation: { kind: 'city', code },
    role: 'city-coordinator',
  };
}

function toAccount({ account, name, title, organisation, role: only }: StatedAccount): SeededAccount {
  return {
    id: seedId('account', account),
    account,
    email: addressOf(account),
    name,
    title,
    organisation: {
      id: seedId(organisation.kind === 'city' ? 'city' : 'organisation', organisation.code),
      ...organisation,
    },
    roles: [only],
  };
}
