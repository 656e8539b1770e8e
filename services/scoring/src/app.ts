import { createEventBus, type EventBus } from '@interlace/event-bus';
import { type App, busTransport, createLogger, createServiceApp, openDatabase } from '@interlace/service-kit';
import { Registry } from 'prom-client';
import './problems.ts';
import { type MethodCatalogue, releasedMethods } from '@interlace/scoring-method';
import type { ScoringConfig } from './config.ts';
import type { ScoringDatabase, ScoringTx } from './database.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { openInstruments } from './instruments/instrument.store.ts';
import { getMethodsRoute } from './methods/get-methods.route.ts';
import { listResultsRoute } from './published-results/list-results.route.ts';
import { recordResultsRoute } from './published-results/record-results.route.ts';
import { getDerivationRoute } from './scores/get-derivation.route.ts';
import { readScoresRoutes } from './scores/read-scores.route.ts';
import { createScoreBacklog, type ScoreBacklog } from './scores/score-backlog.ts';
import type { Scoring } from './scoring.ts';
import { relationsSubscription, scoringSubscription } from './scoring-subscription.ts';

export interface ScoringService {
  app: App;
  bus: EventBus<ScoringTx>;
  database: ScoringDatabase;
  backlog: ScoreBacklog;
}

/** What a test puts in place of what runs in production. */
export interface ScoringOverrides {
  methods?: MethodCatalogue;
  keys?: Parameters<typeof createServiceApp>[0]['keys'];
  topicPrefix?: string;
  now?: () => Date;
}

/** The whole service, built and not yet started. */
export async function createScoring(
  config: ScoringConfig,
  overrides: ScoringOverrides = {},
): Promise<ScoringService> {
  const { methods = releasedMethods, now = () => new Date(), keys, topicPrefix } = overrides;
  const logger = createLogger(config, 'scoring');
  const registry = new Registry();
  const database = openDatabase<PrismaClient>({
    Client: PrismaClient,
    url: config.INTERLACE_DATABASE_URL,
    poolSize: config.INTERLACE_DATABASE_POOL_SIZE,
  });
  const transport = busTransport(config);
  const bus = createEventBus({ service: 'scoring', database, transport, logger, registry, now, topicPrefix });
  const scoring: Scoring = { database, bus, library: openInstruments(), methods, now };
  const backlog = createScoreBacklog({ ...scoring, method: methods.current, logger });
  bus.subscribe(scoringSubscription(scoring, backlog));
  bus.subscribe(relationsSubscription(database));
  const app = await createServiceApp({
    service: 'scoring',
    version: '0.1.0',
    config,
    database,
    bus,
    keys,
    logger,
    registry,
    tags: {
      scores: 'Indicators and composites of a submission, and how each number came about',
      methods: 'The rules scores are made by, in versions',
      'published-results': 'Figures printed elsewhere, each with its source',
    },
    registerRoutes(routes) {
      readScoresRoutes(routes, scoring);
      getDerivationRoute(routes, scoring);
      getMethodsRoute(routes, scoring);
      listResultsRoute(routes, scoring);
      recordResultsRoute(routes, scoring);
      routes.addHook('onClose', () => backlog.stop());
    },
  });
  return { app, bus, database, backlog };
}
