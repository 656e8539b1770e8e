import { setTimeout as wait } from 'node:timers/promises';
import { type Instrument, interculturalInstrument } from '@interlace/instruments';
import { z } from 'zod';
import { apiClient, type Credential, signIn } from '../src/api-client.ts';
import { type DataDirectory, readJson, writeJson } from '../src/supervisor/data-directory.ts';
import { StartFault } from '../src/supervisor/start-fault.ts';
import type { Terminal } from '../src/supervisor/terminal.ts';
import { roundId } from './rounds.ts';
import { SANDBOX_YEARS, sandboxCities } from './sandbox/sandbox-cities.ts';
import { SANDBOX_NETWORK, waitingCities } from './sandbox/sandbox-network.ts';
import { seedFacts } from './seed-facts.ts';
import { seedSandboxRound } from './seed-sandbox-round.ts';

/** Raised when the seed gains something: then it is sent once more, and what is there already stays as it is. */
const SEED_VERSION = 2;

const VISIBLE_LIMIT_MS = 60_000;

const progress = z.object({
  /** When seeding first began; rounds count their deadline from here. */
  seededAt: z.iso.datetime(),
  /** The version that was seeded to its end; 0 for none. */
  version: z.int(),
});

export interface SeedOptions {
  origin: string;
  directory: DataDirectory;
  /** Of the seeded accounts. */
  password: string;
  screen: Terminal;
  signal: AbortSignal;
  /** Sends it although this data directory has it. */
  again?: boolean;
}

export interface SeedRun {
  instrument: Instrument;
  seededAt: Date;
  /** The API as an account sees it. */
  as: (account: string) => Promise<ReturnType<typeof apiClient>>;
  signal: AbortSignal;
}

/**
 * Sends the seed through the public API, unless this data directory has it already. Interrupted, it is taken up again
 * where it ended: every command has its own idempotency key.
 */
export async function seedPlatform(options: SeedOptions): Promise<void> {
  const { origin, directory, password, screen, signal, again = false } = options;
  const file = directory.file('seed');
  const known = await readJson(file, progress);
  if (known?.version === SEED_VERSION && !again) return;
  const seededAt = known?.seededAt ?? new Date().toISOString();
  await writeJson(file, { seededAt, version: known?.version ?? 0 });

  // Once each: proving a password is made to take time.
  const sessions = new Map<string, Promise<Credential>>();
  const as = async (account: string) => {
    const session = sessions.get(account) ?? signIn(origin, account, password);
    sessions.set(account, session);
    return apiClient(origin, await session);
  };
  const run: SeedRun = { instrument: interculturalInstrument, seededAt: new Date(seededAt), as, signal };
  screen.say('seeding: cities, networks, instrument, published results');
  await seedFacts(run);
  for (const year of SANDBOX_YEARS) {
    screen.say(`seeding: Sandbox round ${year}`);
    await seedSandboxRound(run, year);
  }
  await untilBenchmarkShows(run);
  await writeJson(file, { seededAt, version: SEED_VERSION });
}

const cityList = z.object({ sample: z.object({ cities: z.int() }).nullable() });

/** What was sent last has gone through scoring and comparison when the open round's sample is complete. */
async function untilBenchmarkShows({ as, signal }: SeedRun): Promise<void> {
  const manager = await as('network-manager');
  const expected = sandboxCities.length - waitingCities.size;
  const path = `/api/v1/benchmarks/rounds/${roundId(SANDBOX_NETWORK, 2026)}/cities?limit=1`;
  for (
    const deadline = performance.now() + VISIBLE_LIMIT_MS;
    performance.now() < deadline;
    await wait(100, undefined, { signal })
  ) {
    const reply = await manager.request('GET', path);
    if (reply.status === 200 && cityList.parse(reply.body).sample?.cities === expected) return;
  }
  throw new StartFault(
    `The benchmark did not show the ${expected} Sandbox cities within ${VISIBLE_LIMIT_MS / 1000} s: see npm run interlace -- dead-letters list`,
  );
}
