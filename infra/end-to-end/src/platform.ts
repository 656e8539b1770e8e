import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { busLogMigrations, type TransportConfig } from '@interlace/event-bus';
import { type DataDirectory, dataDirectory } from '@interlace/local/data-directory';
import { freePort } from '@interlace/local/ports';
import {
  allServices,
  type Environment,
  type Service,
  serviceEntry,
  serviceEnvironment,
} from '@interlace/local/services';
import { type MigrationDirectory, migrate, serviceMigrations } from '@interlace/service-kit';
import { type TestDatabase, testDatabase } from '@interlace/testkit';
import { z } from 'zod';
import { type Account, addressOf, writeIdentity } from './accounts.ts';
import { ownFolder } from './own-servers.ts';
import { ServiceProcess } from './service-process.ts';
import { type Credential, Visitor, Watch } from './visitor.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const TOLD_LINES = 12;

export interface PlatformOptions {
  /** Superuser's address of the server the databases are made on; that of the run by default. */
  readonly postgresUrl?: string;
  /** Kafka where given, else the PostgreSQL transport. */
  readonly kafka?: { readonly brokers: readonly string[]; readonly topicPrefix?: string };
  readonly accounts: readonly Account[];
  /** OTLP collector the processes send their spans to. */
  readonly collector?: string;
  /** Default `info`. */
  readonly logLevel?: 'info' | 'debug';
}

export interface Platform {
  /** Where the gateway listens. */
  readonly url: string;
  readonly services: Readonly<Record<Service, ServiceProcess>>;
  readonly databases: Readonly<Record<Service, TestDatabase>>;
  readonly transport: TransportConfig;
  /** Of the accounts. */
  readonly password: string;
  readonly directory: DataDirectory;
  readonly watch: Watch;
  /** Somebody who has signed in at the gateway; asked for once per account. */
  as(account: string): Promise<Visitor>;
  /** Somebody with this token, or with none. */
  bearer(token?: string): Visitor;
  /** Prints the last of every process's log: for a test that failed. */
  tellLogs(): void;
  /** Ends every process, then drops the databases. */
  stop(): Promise<void>;
}

function makeDatabase(name: string, directories: readonly MigrationDirectory[], serverUrl?: string) {
  const run = (ownerUrl: string, runtimeRole: string) => migrate({ ownerUrl, runtimeRole, directories });
  return testDatabase({ name, serverUrl, migrate: run });
}

async function makeDatabases(serverUrl: string | undefined) {
  const made = await Promise.all(
    allServices.map(async (service) => {
      const folder = pathToFileURL(`${root}/services/${service}/prisma/migrations/`);
      return [service, await makeDatabase(service, serviceMigrations(folder), serverUrl)] as const;
    }),
  );
  return Object.fromEntries(made) as Record<Service, TestDatabase>;
}

/** What the supervisor would give the processes, and what these tests add. */
function callerEnvironment({ collector, logLevel = 'info' }: PlatformOptions): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    INTERLACE_LOG_LEVEL: logLevel,
    INTERLACE_RATE_LIMIT_PER_MINUTE: '1000000',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector,
  };
}

async function choosePorts(): Promise<Record<Service, number>> {
  const ports = await Promise.all(allServices.map(async (service) => [service, await freePort()] as const));
  return Object.fromEntries(ports) as Record<Service, number>;
}

const signedIn = z.object({ next: z.literal('signed-in') });

/**
 * Starts the four services and the gateway as processes, configured as the supervisor configures them, and resolves
 * when all are ready. What was started is ended when the start fails.
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { postgresUrl, kafka } = options;
  const directory = dataDirectory(ownFolder('platform'));
  const [databases, busDatabase, ports, { password }] = await Promise.all([
    makeDatabases(postgresUrl),
    kafka ? undefined : makeDatabase('bus', [busLogMigrations], postgresUrl),
    choosePorts(),
    writeIdentity(directory, options.accounts),
  ]);
  const around = {
    directory,
    ports,
    bus: kafka ? ('kafka' as const) : ('postgres' as const),
    busDatabaseUrl: busDatabase?.runtimeUrl,
    kafkaBrokers: kafka?.brokers ?? [],
    databases,
  };
  const added: Environment = kafka?.topicPrefix ? { INTERLACE_KAFKA_TOPIC_PREFIX: kafka.topicPrefix } : {};
  const processOf = (name: Service) => {
    const env = { ...serviceEnvironment(name, around, callerEnvironment(options)), ...added };
    return new ServiceProcess({ name, entry: serviceEntry(root, name), root, env });
  };
  const services = Object.fromEntries(allServices.map((name) => [name, processOf(name)])) as Record<
    Service,
    ServiceProcess
  >;
  const url = `http://127.0.0.1:${ports.gateway}`;
  const watch = new Watch();
  const sessions = new Map<string, Promise<Credential>>();
  const enter = async (account: string): Promise<Credential> => {
    const body = { email: addressOf(account), password };
    const reply = await new Visitor(url, watch).request('POST', '/api/v1/sign-ins', { body });
    signedIn.parse(reply.body);
    const cookies = reply.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    return { cookie: cookies.join('; '), origin: url };
  };
  const signIn = (account: string) => {
    const session = sessions.get(account) ?? enter(account);
    sessions.set(account, session);
    return session;
  };
  const stop = async () => {
    await Promise.all(Object.values(services).map((service) => service.stop()));
    // A server of the spec's own may be down by now, and goes with its data.
    await Promise.allSettled([...Object.values(databases), busDatabase].map((database) => database?.drop()));
    rmSync(directory.root, { recursive: true, force: true });
  };
  for (const service of Object.values(services)) service.start();
  try {
    await Promise.all(Object.values(services).map((service) => service.ready()));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    services,
    databases,
    password,
    transport: kafka ? { kind: 'kafka', ...kafka } : { kind: 'postgres', url: busDatabase?.runtimeUrl ?? '' },
    directory,
    watch,
    as: async (account) => new Visitor(url, watch, await signIn(account)),
    tellLogs() {
      for (const [name, service] of Object.entries(services)) {
        process.stderr.write(`--- ${name}\n${service.lastLines(TOLD_LINES)}\n`);
      }
    },
    bearer: (token) =>
      new Visitor(url, watch, token === undefined ? {} : { authorization: `Bearer ${token}` }),
    stop,
  };
}
