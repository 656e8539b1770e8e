import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { busLogMigrations } from '@interlace/event-bus';
// By their own doors: the supervisor lives as long as the platform and has no use for the HTTP shell.
import { type MigrationDirectory, migrate, serviceMigrations } from '@interlace/service-kit/migrate';
import { type ProvisionedDatabase, provisionDatabase } from '@interlace/service-kit/provision';
import type { BusKind } from './options.ts';
import type { Secrets } from './secrets.ts';
import { allServices, databaseName, type Service } from './services.ts';

const BUS_DATABASE = 'bus';

/** Every role of the server: an owner that migrates and a lesser one that runs, for each database. */
export const databaseRoles = [...allServices.map(databaseName), BUS_DATABASE].flatMap((name) => [
  name,
  `${name}_owner`,
]);

export interface PreparedDatabases {
  databases: Record<Service, ProvisionedDatabase>;
  /** Absent on Kafka. */
  busDatabaseUrl: string | undefined;
}

/** Makes every database with its two roles and brings its tables up to date. */
export async function prepareDatabases(
  root: string,
  adminUrl: string,
  secrets: Secrets,
  bus: BusKind,
): Promise<PreparedDatabases> {
  const prepare = async (name: string, directories: readonly MigrationDirectory[]) => {
    const [runtimePassword = '', ownerPassword = ''] = [secrets.roles[name], secrets.roles[`${name}_owner`]];
    const database = await provisionDatabase({ adminUrl, name, ownerPassword, runtimePassword });
    await migrate({ ...database, directories });
    return database;
  };
  const ofService = async (service: Service) => {
    const folder = pathToFileURL(join(root, 'services', service, 'prisma', 'migrations/'));
    return [service, await prepare(databaseName(service), serviceMigrations(folder))] as const;
  };
  const [made, busLog] = await Promise.all([
    Promise.all(allServices.map(ofService)),
    bus === 'postgres' ? prepare(BUS_DATABASE, [busLogMigrations]) : undefined,
  ]);
  return {
    databases: Object.fromEntries(made) as Record<Service, ProvisionedDatabase>,
    busDatabaseUrl: busLog?.runtimeUrl,
  };
}
