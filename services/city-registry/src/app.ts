import { createEventBus } from '@interlace/event-bus';
import { type App, busTransport, createLogger, createServiceApp, openDatabase } from '@interlace/service-kit';
import { Registry as MetricsRegistry } from 'prom-client';
import './problems.ts';
import { cityProfiles } from './city-profiles/index.ts';
import type { RegistryConfig } from './config.ts';
import { conflictDeclarations } from './conflict-declarations/index.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { mandates } from './mandates/index.ts';
import { networks } from './networks/index.ts';
import { organisations } from './organisations/index.ts';
import type { Registry } from './registry.ts';
import { registryImports } from './registry-imports/index.ts';
import { rounds } from './rounds/rounds.consumer.ts';

export interface CityRegistryService extends Registry {
  readonly app: App;
}

/** What a test puts in place of what runs in production. */
export interface CityRegistryOverrides {
  keys?: Parameters<typeof createServiceApp>[0]['keys'];
  topicPrefix?: string;
  now?: () => Date;
}

/** The whole service, built and not yet started. */
export async function createCityRegistry(
  config: RegistryConfig,
  overrides: CityRegistryOverrides = {},
): Promise<CityRegistryService> {
  const { keys, topicPrefix, now = () => new Date() } = overrides;
  const service = 'city-registry';
  const logger = createLogger(config, service);
  const metrics = new MetricsRegistry();
  const database = openDatabase<PrismaClient>({
    Client: PrismaClient,
    url: config.INTERLACE_DATABASE_URL,
    poolSize: config.INTERLACE_DATABASE_POOL_SIZE,
  });
  const transport = busTransport(config);
  const bus = createEventBus({ service, database, transport, logger, registry: metrics, now, topicPrefix });
  bus.subscribe(rounds);
  const registry: Registry = { database, bus, now };
  const app = await createServiceApp({
    service,
    version: '0.1.0',
    config,
    database,
    bus,
    keys,
    logger,
    registry: metrics,
    tags: {
      organisations: 'Who takes part: cities, technical partners, evaluators, network offices',
      cities: 'Profiles of cities, with yearly figures and their sources',
      networks: 'Cities and partners that work together, and since when',
      mandates: 'Who supports and who evaluates which city, in which round',
      'conflict-declarations': 'Ties of evaluators to cities',
      'registry-imports': 'Many of these at once, from a CSV or JSON file',
    },
    registerRoutes(routes) {
      organisations(routes, registry);
      cityProfiles(routes, registry);
      networks(routes, registry);
      mandates(routes, registry);
      conflictDeclarations(routes, registry);
      registryImports(routes, registry, config.INTERLACE_IMPORT_LIMIT_BYTES);
    },
  });
  return { app, ...registry };
}
