import { createEventBus, type EventBus } from '@interlace/event-bus';
import { type App, busTransport, createLogger, createServiceApp, openDatabase } from '@interlace/service-kit';
import { Registry } from 'prom-client';
import './problems.ts';
import {
  type Comparison,
  type ComparisonDatabase,
  type ComparisonTx,
  PROJECTION_SCHEMA,
} from './comparison.ts';
import type { ComparisonConfig } from './config.ts';
import { explanationRoutes } from './explanations/index.ts';
import { exportRoundRoutes } from './exports/export-round.route.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { laboratoryRoutes } from './laboratory/index.ts';
import { projectionGroup, projectionHandlers, projectionTopics } from './projections/projection.consumer.ts';
import { holdProjection } from './projections/projection.lock.ts';
import { openInstruments } from './reading/instrument.store.ts';
import { ReadModel } from './reading/read-model.ts';
import { ResponseCache } from './reading/response-cache.ts';
import { releaseRoutes } from './releases/index.ts';
import { getRobustnessRoute } from './robustness/get-robustness.route.ts';
import { RankRuns, roundOfScore } from './robustness/rank-runs.ts';
import { compareCitiesRoute } from './routes/compare-cities.route.ts';
import { getBenchmarkRoute } from './routes/get-benchmark.route.ts';
import { getProgressRoute } from './routes/get-progress.route.ts';
import { getRoundStatisticsRoute } from './routes/get-round-statistics.route.ts';
import { listCitiesRoute } from './routes/list-cities.route.ts';
import { listRoundsRoute } from './routes/list-rounds.route.ts';
import { whatIfRoutes } from './what-if/index.ts';

export interface ComparisonService {
  app: App;
  bus: EventBus<ComparisonTx>;
  database: ComparisonDatabase;
}

/** What a test puts in place of what runs in production. */
export interface ComparisonOverrides {
  keys?: Parameters<typeof createServiceApp>[0]['keys'];
  topicPrefix?: string;
  now?: () => Date;
}

/** The whole service, built and not yet started. */
export async function createComparison(
  config: ComparisonConfig,
  { keys, topicPrefix, now = () => new Date() }: ComparisonOverrides = {},
): Promise<ComparisonService> {
  const logger = createLogger(config, 'comparison');
  const registry = new Registry();
  const database = openDatabase<PrismaClient>({
    Client: PrismaClient,
    url: config.INTERLACE_DATABASE_URL,
    schema: PROJECTION_SCHEMA,
    poolSize: config.INTERLACE_DATABASE_POOL_SIZE,
  });
  const transport = busTransport(config);
  const bus = createEventBus({
    service: 'comparison',
    database,
    transport,
    logger,
    registry,
    now,
    topicPrefix,
  });
  const readModel = new ReadModel({ sql: database.pool });
  bus.subscribe({
    group: projectionGroup,
    topics: projectionTopics,
    handlers: projectionHandlers(database, holdProjection),
    onCommitted: (event) => {
      readModel.eventApplied();
      const roundId = roundOfScore(event);
      if (roundId !== undefined) ranks.roundChanged(roundId);
    },
  });
  const instruments = openInstruments();
  const ranks = new RankRuns({ sql: database.pool, readModel, instruments, logger });
  const responses = new ResponseCache();
  const comparison: Comparison = { database, readModel, instruments, responses, ranks, bus, now };
  const app = await createServiceApp({
    service: 'comparison',
    version: '0.1.0',
    config,
    database,
    bus,
    keys,
    logger,
    registry,
    tags: {
      benchmarks: 'A city beside others: samples, peers, ranks, progress',
      exports: 'All figures of a round as a file',
      releases: 'Figures frozen to be cited: public, immutable, verifiable',
      laboratory: 'The method tried otherwise: weight sets, runs, sensitivity, consistency',
      explanations: 'Why a score changed, or differs from that of another city: parts that add up',
      'what-if': 'Other answers of a city: what they would bring, which would bring most, and plans',
    },
    registerRoutes(routes) {
      listRoundsRoute(routes, comparison);
      getRoundStatisticsRoute(routes, comparison);
      listCitiesRoute(routes, comparison);
      getBenchmarkRoute(routes, comparison);
      getProgressRoute(routes, comparison);
      compareCitiesRoute(routes, comparison);
      getRobustnessRoute(routes, comparison);
      routes.addHook('onClose', () => ranks.close());
      exportRoundRoutes(routes, comparison);
      releaseRoutes(routes, comparison);
      laboratoryRoutes(routes, comparison);
      whatIfRoutes(routes, comparison);
      explanationRoutes(routes, comparison);
    },
  });
  return { app, bus, database };
}
