/**
 * Computes the audit chains of a deployment anew, with the settings of the preparing job:
 * `docker compose run --rm prepare node infra/docker/audit.ts verify [service] [--expect service=hash]`.
 */
import { readConfig, verifyChains } from '@interlace/service-kit';
import { databasesOf, prepareConfig } from './prepare.config.ts';

const config = readConfig(prepareConfig, process.env);
const databases = new Map(
  databasesOf(config).map(({ service, name, runtimePassword }) => {
    const url = new URL(config.INTERLACE_ADMIN_DATABASE_URL ?? '');
    Object.assign(url, { username: name, password: runtimePassword, pathname: `/${name}` });
    return [service, url.href] as const;
  }),
);
const isWhole = await verifyChains(databases, process.argv.slice(2), (line) =>
  process.stdout.write(`${line}\n`),
);
process.exitCode = isWhole ? 0 : 1;
