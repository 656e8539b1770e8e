import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrate, type ProvisionedDatabase, provisionDatabase, serviceMigrations } from '@interlace/service-kit';
import type { Secrets } from './secrets.ts';
import { BUS_DATABASE, type DatabaseService, databaseName, databaseServices } from './services.ts';

/** Every role of the server: an owner that migrates and a lesser one that runs, for each database. */
export const databaseRoles = [...databaseServices.map(databaseName), BUS_DATABASE].flatMap((name) => [name, `${name}_owner`]);

async function provision(adminUrl: string, name: string, secrets: Secrets): Promise<ProvisionedDatabase> {
  const passwordOf = (role: string) => secrets.roles[role] ?? '';
  return provisionDatabase({
    adminUrl,
    name,
    ownerPassword: passwordOf(`${name}_owner`),
    runtimePassword: passwordOf(name),
  });
}

/** Makes every service's database with its two roles and brings its tables up to date. */
export async function prepareDatabases(
  root: string,
  adminUrl: string,
  secrets: Secrets,
): Promise<Record<DatabaseService, ProvisionedDatabase>> {
  const prepared = await Promise.all(
    databaseServices.map(async (service) => {
      const database = await provision(adminUrl, databaseName(service), secrets);
      const folder = pathToFileURL(join(root, 'services', service, 'prisma', 'migrations/'));
      const { ownerUrl, runtimeRole } = database;
      await migrate({ ownerUrl, runtimeRole, directories: serviceMigrations(folder) });
      return [service, database] as const;
    }),
  );
  return Object.fromEntries(prepared) as Record<DatabaseService, ProvisionedDatabase>;
}
