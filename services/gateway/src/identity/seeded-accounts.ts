import { readFile } from 'node:fs/promises';
import { organisationKind, role } from '@interlace/contracts';
import { ConfigError } from '@interlace/service-kit';
import { z } from 'zod';
import type { GatewayDatabase } from '../gateway.ts';
import type { Auth } from './auth.ts';

/** The file `npm start` writes: one random password for all accounts of this data directory, and who each is. */
const seededAccountsFile = z.object({
  password: z.string().min(20),
  accounts: z.array(
    z.object({
      id: z.uuid(),
      email: z.email(),
      name: z.string(),
      organisation: z.object({ id: z.uuid(), kind: organisationKind, code: z.string() }),
      roles: z.array(role),
    }),
  ),
});

/**
 * Makes the accounts of the file that do not exist yet. Their organisations are made with them and take their names
 * from the registry's events, which may arrive later.
 * @throws ConfigError when the file is not what it should be.
 */
export async function seedAccounts(path: string, database: GatewayDatabase, auth: Auth): Promise<void> {
  const parsed = seededAccountsFile.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success)
    throw new ConfigError(['INTERLACE_SEEDED_ACCOUNTS_FILE does not name a file of seeded accounts']);
  const { password, accounts } = parsed.data;
  const library = await auth.$context;
  // One hash for all: they share the password, and a hash takes a tenth of a second.
  const hash = await library.password.hash(password);
  const organisations = new Map(accounts.map(({ organisation }) => [organisation.id, organisation]));
  const { client } = database;
  const skipDuplicates = true;
  await client.organization.createMany({
    data: [...organisations.values()].map(({ id, kind, code }) => ({ id, kind, name: code, slug: code })),
    skipDuplicates,
  });
  await client.user.createMany({
    data: accounts.map(({ id, email, name }) => ({ id, email, name, emailVerified: true })),
    skipDuplicates,
  });
  await client.account.createMany({
    data: accounts.map(({ id }) => ({
      id,
      userId: id,
      providerId: 'credential',
      accountId: id,
      password: hash,
    })),
    skipDuplicates,
  });
  await client.member.createMany({
    data: accounts.map(({ id, organisation, roles }) => ({
      id,
      userId: id,
      organizationId: organisation.id,
      role: roles.join(','),
    })),
    skipDuplicates,
  });
}
