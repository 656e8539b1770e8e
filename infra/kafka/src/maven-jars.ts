import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pom = fileURLToPath(new URL('../pom.xml', import.meta.url));

/** Why there is no local broker on this machine; tells what to install. */
export class MissingTool extends Error {}

/** The folder for things fetched once: `INTERLACE_CACHE_DIR`, else `~/.cache/interlace`. */
const cacheDirectory = () => process.env.INTERLACE_CACHE_DIR ?? join(homedir(), '.cache', 'interlace');

const fingerprint = () => createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);

async function demand(program: string, flag: string, what: string): Promise<void> {
  await run(program, [flag]).catch(() => {
    throw new MissingTool(`no local Kafka: the program "${program}" (${what}) is missing or does not run`);
  });
}

/**
 * The class path of the broker named in `pom.xml`. Maven copies the jars once per version of that file; later calls
 * need neither Maven nor the network.
 *
 * @throws MissingTool when Java or, on the first call, Maven is missing
 */
export async function brokerClassPath(): Promise<string> {
  await demand('java', '-version', 'Java 17 or later');
  const folder = join(cacheDirectory(), `kafka-${fingerprint()}`);
  if (!existsSync(folder)) {
    await demand('mvn', '--version', 'Maven 3');
    mkdirSync(cacheDirectory(), { recursive: true });
    const unfinished = `${folder}.${process.pid}`;
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`];
    await run('mvn', ['-q', '-B', '-f', pom, ...goal]).catch((cause) => {
      throw new MissingTool(
        `no local Kafka: Maven could not fetch the broker: ${String(cause.stdout ?? cause)}`,
      );
    });
    if (existsSync(folder)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, folder);
  }
  return join(folder, '*');
}
