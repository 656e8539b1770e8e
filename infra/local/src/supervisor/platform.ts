import { join } from 'node:path';
import { type Child, superviseChild } from './child.ts';
import { prepareDatabases } from './databases.ts';
import type { BusKind } from './options.ts';
import { freePort } from './ports.ts';
import { waitUntilReady } from './readiness.ts';
import type { Secrets } from './secrets.ts';
import { type Cleanups, type ServerOptions, startBroker, startDatabaseServer } from './servers.ts';
import { allServices, type Environment, type Service, serviceEntry, serviceEnvironment } from './services.ts';

const READY_LIMIT_MS = 60_000;

export interface PlatformOptions extends ServerOptions {
  /** The repository. */
  root: string;
  secrets: Secrets;
  /** The public port. */
  port: number;
  bus: BusKind;
  /** Ports of the last start, kept where they are still free. */
  knownPorts: Readonly<Record<string, number>>;
  /** Aborts the start. */
  signal: AbortSignal;
}

export interface Platform {
  url: string;
  ports: Record<string, number>;
  environments: Record<string, Environment>;
  /** Address of each service's database as its owner: not for the services, but for whoever rebuilds one. */
  ownerUrls: Record<string, string>;
}

/**
 * Starts PostgreSQL, the broker and every service, and resolves when all are ready. What was started is added to
 * `cleanups` at once, so that a start that fails half-way can be undone like a whole one: the gateway goes first (it
 * lets its requests end while the services behind it still answer), then the services, the broker, PostgreSQL.
 */
export async function startPlatform(options: PlatformOptions, cleanups: Cleanups): Promise<Platform> {
  const { directory, secrets, terminal, signal, bus } = options;
  const ports: Record<string, number> = {};
  ports.postgres = await freePort(options.knownPorts.postgres);

  terminal.say('starting PostgreSQL 18');
  const postgres = await startDatabaseServer(options, ports.postgres, cleanups);
  signal.throwIfAborted();
  terminal.say('preparing the databases');
  const { databases, busDatabaseUrl } = await prepareDatabases(options.root, postgres, secrets, bus);
  signal.throwIfAborted();

  let kafkaBrokers: readonly string[] = [];
  if (bus === 'kafka') {
    ports.kafka = await freePort(options.knownPorts.kafka);
    kafkaBrokers = await startBroker(options, ports.kafka, cleanups);
    signal.throwIfAborted();
  }

  const servicePorts = { gateway: options.port } as Record<Service, number>;
  for (const service of allServices.filter((one) => one !== 'gateway')) {
    servicePorts[service] = await freePort(options.knownPorts[service]);
    ports[service] = servicePorts[service];
  }
  const around = { directory, ports: servicePorts, bus, busDatabaseUrl, kafkaBrokers, databases };
  const environments = Object.fromEntries(
    allServices.map((service) => [service, serviceEnvironment(service, around, process.env)]),
  );

  terminal.say(`starting ${allServices.join(', ')}`);
  const children = allServices.map((service) => startService(options, service, environments[service] ?? {}));
  cleanups.push(() => stopServices(children));
  const url = `http://127.0.0.1:${options.port}`;
  await waitUntilReady(`${url}/health/ready`, READY_LIMIT_MS, signal);
  const ownerUrls = Object.fromEntries(allServices.map((service) => [service, databases[service].ownerUrl]));
  return { url, ports, environments, ownerUrls };
}

function startService(
  { root, directory, terminal, onGivenUp }: PlatformOptions,
  service: Service,
  env: Environment,
): Child {
  const logFile = join(directory.logs, `${service}.log`);
  return superviseChild(
    { name: service, entry: serviceEntry(root, service), cwd: root, env, logFile },
    { say: terminal.say, givenUp: onGivenUp },
  );
}

async function stopServices(children: readonly Child[]): Promise<void> {
  const isGateway = (child: Child) => child.name === 'gateway';
  await Promise.all(children.filter(isGateway).map((child) => child.stop()));
  await Promise.all(children.filter((child) => !isGateway(child)).map((child) => child.stop()));
}
