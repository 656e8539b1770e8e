import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '@interlace/local/data-directory';
import { readRuntime } from '@interlace/local/runtime';
import { z } from 'zod';
import type { Bus } from '../options.ts';
import { launchSupervisor } from './launch.ts';
import { freshPlace, type Surroundings } from './surroundings.ts';
import { type TokenMaker, tokenMaker } from './tokens.ts';

export interface RunningPlatform {
  readonly bus: Bus;
  /** The gateway. */
  readonly url: string;
  /** Address of one service itself, without the gateway. */
  serviceUrl(service: string): string;
  /** What a service was started with. */
  environment(service: string): Readonly<Record<string, string>>;
  /** PostgreSQL as its superuser. */
  readonly adminUrl: string;
  readonly token: TokenMaker;
  /** Of the seeded accounts. */
  readonly password: string;
  stop(): Promise<void>;
}

const readPassword = (file: string): string =>
  z.object({ password: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).password;

/** Starts the whole platform, seeded, in a data directory of its own. @throws NoKafka where there is none. */
export async function startPlatform(around: Surroundings, bus: Bus): Promise<RunningPlatform> {
  const place = await freshPlace(around);
  const { stop } = await launchSupervisor(around, place, bus);
  const directory = dataDirectory(place.directory);
  const { url, environments, ownerUrls } = await readRuntime(directory);
  const adminUrl = new URL(ownerUrls.scoring ?? '');
  adminUrl.username = 'postgres';
  adminUrl.password = readFileSync(join(directory.postgres, 'superuser-password'), 'utf8');
  adminUrl.pathname = '/postgres';
  const environment = (service: string) => environments[service] ?? {};
  return {
    bus,
    url,
    serviceUrl: (service) => `http://127.0.0.1:${environment(service).INTERLACE_PORT}`,
    environment,
    adminUrl: adminUrl.href,
    token: await tokenMaker(directory.file('signing-key')),
    password: readPassword(directory.file('accounts')),
    stop,
  };
}
