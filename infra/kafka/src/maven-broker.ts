import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CLUSTER_ID, type KafkaOptions, type LocalKafka, singleNodeSettings } from './local-kafka.ts';
import { brokerClassPath } from './maven-jars.ts';
import { stopOrphan } from './orphan.ts';
import { freePorts, isListening } from './ports.ts';

const START_PATIENCE_MS = 90_000;
const STOP_PATIENCE_MS = 20_000;

function serverProperties(data: string, port: number, controllerPort: number): string {
  const settings = {
    ...singleNodeSettings,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'log.dirs': data,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/**
 * Starts the broker named in `pom.xml` as one KRaft node on the loopback address; resolves when it listens.
 *
 * @throws MissingTool without Java or Maven; Error with the end of the broker's log when it does not start
 */
export async function startMavenBroker(options: KafkaOptions): Promise<LocalKafka> {
  const classPath = await brokerClassPath();
  const directory = resolve(options.directory);
  const data = join(directory, 'data');
  const properties = join(directory, 'server.properties');
  const pidFile = join(directory, 'broker.pid');
  mkdirSync(directory, { recursive: true });
  await stopOrphan(pidFile, properties);
  const [spare = 0, controllerPort = 0] = await freePorts(2);
  const port = options.port || spare;
  writeFileSync(properties, serverProperties(data, port, controllerPort));
  if (!existsSync(join(data, 'meta.properties'))) {
    const format = ['kafka.tools.StorageTool', 'format', '--cluster-id', CLUSTER_ID, '--config', properties];
    await promisify(execFile)('java', ['-cp', classPath, ...format]);
  }

  const logFile = join(directory, 'kafka.log');
  const log = openSync(logFile, 'w', 0o600);
  const quiet = '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn';
  // Own process group: a Ctrl-C meant for the launcher reaches the broker only after its users have stopped.
  const child = spawn(
    'java',
    ['-Xmx512m', '-XX:+UseSerialGC', quiet, '-cp', classPath, 'kafka.Kafka', properties],
    {
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  writeFileSync(pidFile, String(child.pid));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const ended = once(child, 'exit').then(() => rmSync(pidFile, { force: true }));
  const interrupt = () => child.kill('SIGTERM');
  process.once('exit', interrupt);
  void ended.then(() => process.off('exit', interrupt));

  for (const deadline = Date.now() + START_PATIENCE_MS; !(await isListening(port)); await sleep(100)) {
    if (!hasEnded() && Date.now() < deadline) continue;
    child.kill('SIGKILL');
    const tail = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n');
    throw new Error(`Kafka did not start on port ${port}; its log ${logFile} ends:\n${tail}`);
  }
  const stop = async () => {
    if (hasEnded()) return;
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await ended;
    clearTimeout(impatience);
  };
  return { brokers: [`127.0.0.1:${port}`], origin: 'local broker from Maven artefacts', stop, ended };
}
