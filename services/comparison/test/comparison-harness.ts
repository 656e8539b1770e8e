import { randomUUID } from 'node:crypto';
import {
  type DataOf,
  type KnownEventDefinition,
  networkJoinedV1,
  type Principal,
  type Role,
} from '@interlace/contracts';
import { busLogMigrations, createEventBus } from '@interlace/event-bus';
import { createLogger, migrate, openDatabase, readConfig, serviceMigrations } from '@interlace/service-kit';
import { createTestIdentity, type TestIdentity } from '@interlace/service-kit/testing';
import { eventually, type TestDatabase, testDatabase } from '@interlace/testkit';
import { type ComparisonService, createComparison } from '../src/app.ts';
import type { ComparisonTx } from '../src/comparison.ts';
import { comparisonConfig } from '../src/config.ts';
import { PrismaClient } from '../src/generated/prisma/client.ts';
import {
  dropOldShadows,
  newShadowName,
  type RebuildOptions,
  rebuildProjection,
} from '../src/projections/projection.rebuild.ts';
import { networkId } from '../src/testing/builders.ts';

export const NOW = new Date('2026-03-01T00:00:00Z');
/** The organisation of a caller who names none: a member of the network of the tests. */
export const PARTNER = { id: '00000000-0000-7000-8000-00000000000a', kind: 'technical-partner' } as const;
/** The office of that network. */
export const OFFICE = { id: '00000000-0000-7000-8000-00000000000b', kind: 'network-office' } as const;
const migrations = new URL('../prisma/migrations/', import.meta.url);

export const comparisonDatabase = (): Promise<TestDatabase> =>
  testDatabase({
    name: 'comparison',
    migrate: async (ownerUrl, runtimeRole) => {
      await migrate({ ownerUrl, runtimeRole, directories: serviceMigrations(migrations) });
    },
  });

export interface Caller {
  readonly roles?: Role[];
  readonly organisation?: Principal['organisation'];
  readonly mandates?: Principal['mandates'];
}

/** The service on a database and a bus of the spec file's own, started, with a voice to tell it what others would. */
export async function comparisonUnderTest(given?: TestIdentity) {
  const stored = await comparisonDatabase();
  const log = await testDatabase({
    name: 'bus',
    migrate: async (ownerUrl, runtimeRole) => {
      await migrate({ ownerUrl, runtimeRole, directories: [busLogMigrations] });
    },
  });
  const identity = given ?? (await createTestIdentity());
  const config = readConfig(comparisonConfig, {
    INTERLACE_PORT: '0',
    INTERLACE_JWKS_URL: 'http://127.0.0.1:1/unused',
    INTERLACE_LOG_LEVEL: 'silent',
    INTERLACE_DATABASE_URL: stored.runtimeUrl,
    INTERLACE_BUS_DATABASE_URL: log.runtimeUrl,
    INTERLACE_RATE_LIMIT_PER_MINUTE: '1000000',
  });
  const service: ComparisonService = await createComparison(config, { keys: identity.jwks, now: () => NOW });
  await service.bus.start();
  const { app, bus, database } = service;

  const send = <Definition extends KnownEventDefinition>(
    definition: Definition,
    ...data: readonly DataOf<Definition>[]
  ): Promise<void> => database.transaction((tx) => bus.publish(tx, definition, data));

  const members = [PARTNER, OFFICE].map(({ id }) => ({ networkId, organisationId: id, since: null }));
  await send(networkJoinedV1, ...members);

  async function ask(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    { roles = ['partner-analyst'], organisation = PARTNER, mandates }: Caller = {},
    headers: object = {},
    payload?: object,
  ) {
    const bearer = await identity.bearer({
      roles,
      organisation,
      ...(mandates && { mandates }),
    });
    const response = await app.inject({ method, url, headers: { ...bearer, ...headers }, payload });
    const isJson = response.body !== '' && String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      raw: response.rawPayload,
      body: isJson ? response.json() : response.body,
    };
  }

  return {
    ...service,
    stored,
    send,
    /** Resolves when everything sent so far has been applied. */
    async settled(): Promise<void> {
      await eventually(async () => {
        const { outboxBacklog, partitions } = await bus.status();
        if (outboxBacklog > 0 || partitions.some(({ lag }) => lag > 0))
          throw new Error('events are under way');
      });
    },
    /** Resolves when the ranks of a round are there, or are refused, for what has been applied so far. */
    async ranked(roundId: string, origin = ''): Promise<void> {
      const url = `/api/v1/benchmarks/rounds/${roundId}/robustness${origin && `?origin=${origin}`}`;
      await eventually(async () => {
        const { state } = (await ask('GET', url)).body;
        return state === 'finished' || state === 'refused';
      });
    },
    get(url: string, caller?: Caller, headers?: object) {
      return ask('GET', url, caller, headers);
    },
    /** A write under a key of its own, or a POST that only computes. */
    write(method: 'POST' | 'PUT' | 'DELETE', url: string, caller: Caller, payload?: object) {
      return ask(method, url, caller, { 'idempotency-key': randomUUID() }, payload);
    },
    /** What `rebuild.ts` does, from a process of its own, with a word before each step. */
    async rebuild(tell: RebuildOptions<ComparisonTx>['tell'] = () => {}): Promise<void> {
      const shadow = newShadowName(new Date());
      const owner = openDatabase<PrismaClient>({
        Client: PrismaClient,
        url: stored.ownerUrl,
        schema: shadow,
      });
      const transport = { kind: 'postgres', url: log.runtimeUrl } as const;
      const logger = createLogger(config, 'comparison-rebuild');
      const operator = createEventBus({ service: 'comparison', database: owner, transport, logger });
      try {
        await dropOldShadows(owner.pool, new Date());
        await rebuildProjection({
          database: owner,
          bus: operator,
          shadow,
          runtimeRole: stored.runtimeRole,
          tell,
        });
      } finally {
        await operator.stop();
        await owner.close();
      }
    },
    async close(): Promise<void> {
      await bus.stopConsumers();
      await app.close();
      await bus.stop();
      await database.close();
      await Promise.all([stored.drop(), log.drop()]);
    },
  };
}
export type ComparisonUnderTest = Awaited<ReturnType<typeof comparisonUnderTest>>;
export type Answer = Awaited<ReturnType<ComparisonUnderTest['get']>>;
