import type { TransportConfig } from '@interlace/event-bus';
import { z } from 'zod';
import { ConfigError } from './read-config.ts';

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** What the HTTP shell of any process reads. */
export const shellConfig = z.object({
  INTERLACE_HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  INTERLACE_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .describe('TCP port to listen on; 0 takes a free one'),
  INTERLACE_JWKS_URL: z
    .url()
    .describe("Address of the gateway's public keys, against which every token is verified"),
  INTERLACE_TOKEN_CLOCK_TOLERANCE_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(5)
    .describe('How far the clocks of issuer and service may differ when a token is judged expired'),
  INTERLACE_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('Lowest level written to the log (JSON lines on standard output)'),
  INTERLACE_BODY_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .min(1_024)
    .max(64 * 1_048_576)
    .default(262_144)
    .describe('Largest request body; a route may raise it for itself'),
  INTERLACE_RATE_LIMIT_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000_000)
    .default(6_000)
    .describe('Requests per minute allowed to one bearer, or to one address without a token'),
  INTERLACE_TRUSTED_PROXIES: z
    .string()
    .default('loopback')
    .describe(
      'Proxies whose X-Forwarded-For is believed: addresses, networks, loopback, linklocal or uniquelocal, separated by commas',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe('OpenTelemetry collector (OTLP over HTTP); traces are exported only when it is set'),
});
export type ShellConfig = z.infer<typeof shellConfig>;

export const databaseConfig = z.object({
  INTERLACE_DATABASE_URL: postgresUrl.describe(
    "The service's database as its runtime role, which cannot change tables",
  ),
  INTERLACE_DATABASE_OWNER_URL: postgresUrl
    .optional()
    .describe('The same database as its owner; needed to migrate and for nothing else'),
  INTERLACE_DATABASE_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(10)
    .describe('Most connections one process opens to its database'),
});
export type DatabaseConfig = z.infer<typeof databaseConfig>;

export const busConfig = z.object({
  INTERLACE_BUS: z
    .enum(['postgres', 'kafka'])
    .default('postgres')
    .describe('Which event bus carries the events'),
  INTERLACE_BUS_DATABASE_URL: postgresUrl
    .optional()
    .describe('Database of the event log; needed where INTERLACE_BUS is postgres'),
  INTERLACE_KAFKA_BROKERS: z
    .string()
    .transform((list) => list.split(',').map((broker) => broker.trim()))
    .pipe(z.array(z.string().regex(/^[^\s:]+:\d+$/, 'must be host:port')).min(1))
    .optional()
    .describe('Kafka brokers as host:port, separated by commas; needed where INTERLACE_BUS is kafka'),
  INTERLACE_KAFKA_TOPIC_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,60}$/, 'at most 60 letters, digits, dots, hyphens or underscores')
    .optional()
    .describe(
      'Put before the names of topics and groups, so that several installations can share one cluster',
    ),
});
export type BusConfig = z.infer<typeof busConfig>;

/** What every service with a database and the bus reads; a service extends it with its own variables. */
export const commonConfig = z.object({ ...shellConfig.shape, ...databaseConfig.shape, ...busConfig.shape });
export type CommonConfig = z.infer<typeof commonConfig>;

/** The bus's transport as configured. @throws ConfigError naming the variable the chosen bus lacks. */
export function busTransport(config: BusConfig): TransportConfig {
  if (config.INTERLACE_BUS === 'kafka') {
    if (!config.INTERLACE_KAFKA_BROKERS)
      throw new ConfigError(['INTERLACE_KAFKA_BROKERS is needed on kafka']);
    const topicPrefix = config.INTERLACE_KAFKA_TOPIC_PREFIX;
    return { kind: 'kafka', brokers: config.INTERLACE_KAFKA_BROKERS, topicPrefix };
  }
  if (!config.INTERLACE_BUS_DATABASE_URL)
    throw new ConfigError(['INTERLACE_BUS_DATABASE_URL is needed on postgres']);
  return { kind: 'postgres', url: config.INTERLACE_BUS_DATABASE_URL };
}
