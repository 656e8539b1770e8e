import { join } from 'node:path';
import type { ProvisionedDatabase } from '@interlace/service-kit';
import type { DataDirectory } from './data-directory.ts';
import type { BusKind } from './options.ts';

/** Every service: a folder under services/, a process, a database. The gateway is last, for it serves the others. */
export const allServices = ['city-registry', 'questionnaire', 'scoring', 'comparison', 'gateway'] as const;
export type Service = (typeof allServices)[number];

/** A service's database, and the name of its runtime role. */
export const databaseName = (service: string) => service.replaceAll('-', '_');

/** What of the caller's environment reaches the services; everything else is the supervisor's to say. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'TZ',
  'NODE_OPTIONS',
  'NODE_COMPILE_CACHE',
  'INTERLACE_LOG_LEVEL',
  'INTERLACE_RATE_LIMIT_PER_MINUTE',
  'INTERLACE_EVIDENCE_CLAMD',
  'INTERLACE_EVIDENCE_FILE_LIMIT_BYTES',
  'INTERLACE_KAFKA_TOPIC_PREFIX',
  'INTERLACE_MAIL_FROM',
  'INTERLACE_SMTP_URL',
  'INTERLACE_WEBHOOKS_ALLOW_PRIVATE',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
];

export type Environment = Record<string, string>;

export interface ServiceSurroundings {
  directory: DataDirectory;
  /** Loopback port by service; the gateway's is the public one. */
  ports: Readonly<Record<Service, number>>;
  bus: BusKind;
  busDatabaseUrl: string | undefined;
  kafkaBrokers: readonly string[];
  databases: Readonly<Record<Service, ProvisionedDatabase>>;
}

/** The whole environment of a service's process. Pure but for what is passed on of `caller`. */
export function serviceEnvironment(
  service: Service,
  around: ServiceSurroundings,
  caller: NodeJS.ProcessEnv,
): Environment {
  const passedOn = Object.fromEntries(
    PASSED_ON.flatMap((name) => (caller[name] ? [[name, caller[name]]] : [])),
  );
  const common: Environment = {
    ...passedOn,
    INTERLACE_HOST: '127.0.0.1',
    INTERLACE_PORT: String(around.ports[service]),
    INTERLACE_BUS: around.bus,
    INTERLACE_DATABASE_URL: around.databases[service].runtimeUrl,
    ...(around.busDatabaseUrl === undefined ? {} : { INTERLACE_BUS_DATABASE_URL: around.busDatabaseUrl }),
    ...(around.kafkaBrokers.length === 0 ? {} : { INTERLACE_KAFKA_BROKERS: around.kafkaBrokers.join(',') }),
  };
  if (service === 'gateway') return { ...common, ...gatewayEnvironment(around) };
  const evidence = service === 'questionnaire' && { INTERLACE_EVIDENCE_FOLDER: around.directory.evidence };
  return { ...evidence, ...common, INTERLACE_JWKS_URL: `${urlOf(around, 'gateway')}/.well-known/jwks.json` };
}

function gatewayEnvironment(around: ServiceSurroundings): Environment {
  return {
    INTERLACE_ENVIRONMENT: 'local',
    // By name: a passkey cannot belong to an address of numbers.
    INTERLACE_PUBLIC_URL: `http://localhost:${around.ports.gateway}`,
    INTERLACE_SIGNING_KEY_FILE: around.directory.file('signing-key'),
    INTERLACE_IDENTITY_SECRET_FILE: around.directory.file('identity-secret'),
    INTERLACE_SEEDED_ACCOUNTS_FILE: around.directory.file('accounts'),
    INTERLACE_CITY_REGISTRY_URL: urlOf(around, 'city-registry'),
    INTERLACE_QUESTIONNAIRE_URL: urlOf(around, 'questionnaire'),
    INTERLACE_SCORING_URL: urlOf(around, 'scoring'),
    INTERLACE_COMPARISON_URL: urlOf(around, 'comparison'),
  };
}

const urlOf = (around: ServiceSurroundings, service: Service) => `http://127.0.0.1:${around.ports[service]}`;

export const serviceEntry = (root: string, service: string) =>
  join(root, 'services', service, 'src', 'main.ts');
