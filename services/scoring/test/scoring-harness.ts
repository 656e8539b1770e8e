import { randomUUID } from 'node:crypto';
import { type DataOf, type KnownEventDefinition, topics } from '@interlace/contracts';
import { busLogMigrations } from '@interlace/event-bus';
import { migrate, readConfig, serviceMigrations } from '@interlace/service-kit';
import { createTestIdentity } from '@interlace/service-kit/testing';
import { type TestDatabase, testDatabase } from '@interlace/testkit';
import { createScoring, type ScoringOverrides, type ScoringService } from '../src/app.ts';
import { scoringConfig } from '../src/config.ts';

const own = new URL('../prisma/migrations/', import.meta.url);

export interface Told {
  type: string;
  data: Record<string, unknown>;
}

export interface RunningScoring extends ScoringService {
  /** What the service has told, in the order it was heard. */
  readonly told: readonly Told[];
  /** Sends events over the bus, as the services that own them would. */
  send<Definition extends KnownEventDefinition>(
    definition: Definition,
    ...data: readonly DataOf<Definition>[]
  ): Promise<void>;
  stop(): Promise<void>;
}

/** A database and a bus of the spec file's own, and as many instances of the service as it asks for. */
export async function scoringHarness() {
  const identity = await createTestIdentity();
  const database = await testDatabase({
    name: 'scoring',
    migrate: async (ownerUrl, runtimeRole) => {
      await migrate({ ownerUrl, runtimeRole, directories: serviceMigrations(own) });
    },
  });
  const log = await testDatabase({
    name: 'bus',
    migrate: async (ownerUrl, runtimeRole) => {
      await migrate({ ownerUrl, runtimeRole, directories: [busLogMigrations] });
    },
  });
  const running = new Set<RunningScoring>();

  async function start(overrides: ScoringOverrides = {}): Promise<RunningScoring> {
    const service = await createScoring(configFor(database, log), { keys: identity.jwks, ...overrides });
    const told: Told[] = [];
    const hear = ({ type, data }: { type: string; data: unknown }) =>
      told.push({ type, data: { ...Object(data) } });
    const { bus } = service;
    bus.subscribe({
      group: `observer-${randomUUID()}`,
      topics: [topics.scores],
      handlers: {
        'interlace.scoring.submission.scored.v1': async () => {},
        'interlace.scoring.score.withdrawn.v1': async () => {},
        'interlace.scoring.published-result.recorded.v1': async () => {},
      },
      onCommitted: hear,
    });
    await bus.start();
    const instance: RunningScoring = {
      ...service,
      told,
      send: (definition, ...data) => service.database.transaction((tx) => bus.publish(tx, definition, data)),
      async stop() {
        if (!running.delete(instance)) return;
        await bus.stopConsumers();
        await service.app.close();
        await bus.stop();
        await service.database.close();
      },
    };
    running.add(instance);
    return instance;
  }

  return {
    identity,
    start,
    ownerUrl: database.ownerUrl,
    async end() {
      for (const instance of running) await instance.stop();
      await Promise.all([database.drop(), log.drop()]);
    },
  };
}

function configFor(database: TestDatabase, log: TestDatabase) {
  return readConfig(scoringConfig, {
    INTERLACE_PORT: '0',
    INTERLACE_JWKS_URL: 'http://127.0.0.1:1/.well-known/jwks.json',
    INTERLACE_LOG_LEVEL: 'silent',
    INTERLACE_DATABASE_URL: database.runtimeUrl,
    INTERLACE_BUS_DATABASE_URL: log.runtimeUrl,
  });
}
