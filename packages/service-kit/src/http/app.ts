import type { SqlExecutor } from '@interlace/event-bus';
import { type FastifyBaseLogger, type FastifyPluginAsync, fastify, LogController } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { JSONWebKeySet } from 'jose';
import { Registry } from 'prom-client';
import { auditRoutes, type HiddenObjects } from '../audit/audit.routes.ts';
import type { ShellConfig } from '../config/common-config.ts';
import { ConfigError } from '../config/read-config.ts';
import { type BeforeErasure, personalDataRoutes } from '../privacy/personal-data.routes.ts';
import { createLogger, type Logger } from '../telemetry/logger.ts';
import { metrics, metricsRoute } from '../telemetry/metrics.ts';
import { startTracing } from '../telemetry/tracing.ts';
import { uuidv7 } from '../uuidv7.ts';
import type { Rights } from './access.ts';
import type { App } from './app-type.ts';
import { authentication } from './authentication.ts';
import { bodies } from './bodies.ts';
import type { CommandDatabase } from './command.ts';
import { draining } from './draining.ts';
import { answerClientError, answerError, problems } from './error-handler.ts';
import { health, type ReadinessCheck } from './health.ts';
import { openapi } from './openapi.ts';
import { OPERATIONS_TAG, type OperatedBus, operations } from './operations.ts';
import { createTokenVerifier } from './principal.ts';
import { routeList } from './registered-routes.ts';
import { requestScope } from './request-scope.ts';
import { responseHeaders, securityHeaders } from './response-headers.ts';
import { validatorCompiler } from './validation.ts';

/** What the shell needs of the service's `Database`, for its own routes. */
export interface ShellDatabase extends CommandDatabase<unknown> {
  readonly pool: SqlExecutor;
  ping(): Promise<void>;
}

export interface ServiceAppOptions {
  /** Folder name of the service: log field, span resource and part of the operations paths. */
  service: string;
  version: string;
  /** Without INTERLACE_JWKS_URL where `keys` are given. */
  config: Omit<ShellConfig, 'INTERLACE_JWKS_URL'> & Partial<Pick<ShellConfig, 'INTERLACE_JWKS_URL'>>;
  database?: ShellDatabase;
  bus?: OperatedBus;
  /** More reasons for not being ready, by name. */
  checks?: Record<string, ReadinessCheck>;
  /** Public keys at hand; without them they are fetched from INTERLACE_JWKS_URL. */
  keys?: JSONWebKeySet;
  /** Registered before authentication: turns what the caller shows into a bearer token. */
  credentials?: FastifyPluginAsync;
  logger?: Logger;
  /** Shared with the bus, so that /metrics shows both. */
  registry?: Registry;
  /** Refuses the erasure of a person by throwing, in its transaction. */
  beforeErasure?: BeforeErasure;
  /** Objects of which the audit log tells administrators that they changed, and only organisations concerned how. */
  confidentialKinds?: readonly string[];
  /** What the audit log keeps from somebody for a while. */
  hiddenObjects?: HiddenObjects;
  /** True where people reach the service over TLS alone: browsers are told never to come without. */
  isBehindTls?: boolean;
  /** What each tag of the routes stands for, for readers of the API document. */
  tags?: Readonly<Record<string, string>>;
  /** Another table than the platform's, for a service that is not of the platform, as in tests of the shell. */
  rights?: Rights;
  registerRoutes: (app: App) => Promise<void> | void;
}

const SANE_REQUEST_ID = /^[A-Za-z0-9._:-]{8,128}$/;

/** The HTTP shell of a service, ready to listen or to be injected into. Routes state their schema; the rest is here. */
export async function createServiceApp(options: ServiceAppOptions): Promise<App> {
  const { service, version, config } = options;
  startTracing({ service, version, endpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT });
  const registry = options.registry ?? new Registry();
  const logger: FastifyBaseLogger = options.logger ?? createLogger(config, service);
  const headers = securityHeaders(options.isBehindTls ?? false);
  const app: App = fastify({
    loggerInstance: logger,
    // One line per request is written by requestScope.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: config.INTERLACE_BODY_LIMIT_BYTES,
    // For a whole request: a file over a slow line takes minutes. Headers have Node's own minute.
    requestTimeout: 300_000,
    keepAliveTimeout: 75_000,
    forceCloseConnections: 'idle',
    trustProxy: config.INTERLACE_TRUSTED_PROXIES,
    routerOptions: { maxParamLength: 200 },
    requestIdHeader: false,
    genReqId: ({ headers }) => requestId(headers['x-request-id']),
    // Neither of the two comes past the hooks.
    frameworkErrors: (error, request, reply) => answerError(error, request, reply.headers(headers)),
    clientErrorHandler: (error, socket) => answerClientError(error, socket, headers),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  // The error handler comes first: one set later, or inside a plain plugin, misses the routes before it.
  await app.register(problems);
  await app.register(draining);
  await app.register(requestScope);
  await app.register(responseHeaders, { headers });
  await app.register(bodies);
  await app.register(metrics, { registry });
  const clockToleranceSeconds = config.INTERLACE_TOKEN_CLOCK_TOLERANCE_SECONDS;
  const verifier = createTokenVerifier({ keys: keysOf(options), clockToleranceSeconds });
  const limit = { max: config.INTERLACE_RATE_LIMIT_PER_MINUTE, timeWindow: 60_000 };
  if (options.credentials) await app.register(options.credentials);
  await app.register(authentication, { verifier, limit, rights: options.rights });
  await app.register(metricsRoute, { registry });
  const tags = { ...options.tags, ...((options.bus || options.database) && OPERATIONS_TAG) };
  await app.register(openapi, { service, version, tags });
  await app.register(health, { checks: readinessChecks(options) });
  const { bus, database } = options;
  if (bus) await app.register(operations, { service, bus, pool: database?.pool });
  if (database) {
    const { beforeErasure, confidentialKinds, hiddenObjects } = options;
    await app.register(auditRoutes, { service, pool: database.pool, confidentialKinds, hiddenObjects });
    await app.register(personalDataRoutes, { service, database, beforeErasure });
  }
  await app.register(routeList);
  await app.register(async (routes: App) => options.registerRoutes(routes));
  await app.ready();
  return app;
}

function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && SANE_REQUEST_ID.test(given) ? given : uuidv7();
}

function keysOf({ keys, config }: ServiceAppOptions): JSONWebKeySet | URL {
  if (keys) return keys;
  if (config.INTERLACE_JWKS_URL) return new URL(config.INTERLACE_JWKS_URL);
  throw new ConfigError(['INTERLACE_JWKS_URL is missing']);
}

function readinessChecks({ database, bus, checks }: ServiceAppOptions): Record<string, ReadinessCheck> {
  return {
    ...(database && { database: () => database.ping().then(() => []) }),
    ...(bus && { bus: () => bus.health().reasons }),
    ...checks,
  };
}
