/*
 * The door behind npm start, npm test, npm run bench and npm run interlace. Plain JavaScript for Node 20, with nothing
 * but Node's own modules: it installs what the lockfile pins, generates the database clients and hands over to Node 24.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const MINIMUM_NODE = 20;
const PNPM = 'pnpm@12.21.0';
const PARENT_POLL_MS = 1_000;
const COMMANDS = {
  start: 'infra/local/start.ts',
  test: 'infra/local/test.ts',
  bench: 'infra/bench/src/main.ts',
  interlace: 'infra/local/interlace.ts',
};

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const node24 = join(root, 'node_modules', 'node', 'bin', 'node');
const environment = {
  ...process.env,
  PATH: [dirname(node24), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  // Compiled once, the sources of five services load twice as fast.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node'),
  TURBO_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  DO_NOT_TRACK: '1',
};

/** stderr, so that a command's own output can be piped. */
const say = (text) => process.stderr.write(`${text}\n`);

function fail(text) {
  say(text);
  process.exit(1);
}

/** One hash over files; a missing file counts as empty. */
function fingerprint(paths) {
  const hash = createHash('sha256').update(process.platform).update(process.arch);
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(existsSync(path) ? readFileSync(path) : '')
      .update('\0');
  return hash.digest('hex');
}

const isCurrent = (marker, value) => existsSync(marker) && readFileSync(marker, 'utf8') === value;

/** An npm that is killed outright tells nobody; its child then has another parent. */
function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const npm = process.ppid;
  return setInterval(() => process.ppid !== npm && onGone(), PARENT_POLL_MS);
}

/** Runs a child to its end and resolves with its exit code; signals to this process reach it, and it learns when this process dies. */
function run(command, args, { stdio }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio });
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const watch = watchNpm(() => forward('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.removeListener(name, forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

async function step(title, command, args) {
  say(title);
  const code = await run(command, args, { stdio: ['ignore', 2, 2] });
  if (code !== 0) fail(`That failed with exit code ${code}: ${command} ${args.join(' ')}`);
}

async function install() {
  const marker = join(root, 'node_modules', '.interlace-install');
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) => join(root, name));
  const wanted = fingerprint(inputs);
  if (isCurrent(marker, wanted) && existsSync(node24)) return;
  await step('Installing the pinned packages (a few minutes the first time) ...', 'npx', [
    '--yes',
    PNPM,
    'install',
    '--frozen-lockfile',
  ]);
  if (!existsSync(node24)) {
    fail(
      `Node 24 did not arrive at ${node24}: its package runs an install script; check that npm may run scripts, remove node_modules and try again.`,
    );
  }
  writeFileSync(marker, wanted);
}

/** Folders of services and packages that generate a database client. */
function generators() {
  const folders = ['services', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  return folders.filter((folder) => {
    const description = join(folder, 'package.json');
    return (
      existsSync(description) && 'generate' in (JSON.parse(readFileSync(description, 'utf8')).scripts ?? {})
    );
  });
}

/** Clients of the databases, made from the Prisma schemas, and of the API, made from its document. */
async function generate() {
  const folders = generators();
  const marker = join(root, 'node_modules', '.interlace-generate');
  const sources = [
    'package.json',
    'prisma.config.ts',
    'prisma/schema.prisma',
    'test/fixture/schema.prisma',
    'openapi.json',
    'scripts/generate.ts',
  ];
  const inputs = folders.flatMap((folder) => sources.map((name) => join(folder, name)));
  const wanted = fingerprint([...inputs, join(root, 'pnpm-lock.yaml')]);
  const isComplete = folders.every((folder) => existsSync(join(folder, 'src', 'generated')));
  if (isCurrent(marker, wanted) && isComplete) return;
  await step('Generating the clients of databases and API ...', 'turbo', [
    'run',
    'generate',
    '--output-logs=errors-only',
  ]);
  writeFileSync(marker, wanted);
}

/** The files the portal is built from: its own, the sources of what it builds upon, and the guide. */
function portalSources() {
  const folders = [
    'portal',
    'api-client/src',
    'instruments/src',
    'scoring-method/src',
    'composite-index/src',
    'contracts/src',
  ];
  return [...folders.map((name) => join(root, 'packages', name)), join(root, 'docs')]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(
          (entry) => entry.isFile() && !/[/](node_modules|dist|generated)([/]|$)/.test(entry.parentPath),
        )
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .sort();
}

/** The portal as browsers get it. */
async function build() {
  const marker = join(root, 'node_modules', '.interlace-build');
  const wanted = fingerprint([
    ...portalSources(),
    join(root, 'packages', 'api-client', 'openapi.json'),
    join(root, 'pnpm-lock.yaml'),
  ]);
  if (isCurrent(marker, wanted) && existsSync(join(root, 'packages', 'portal', 'dist', 'index.html'))) return;
  await step('Building the portal ...', 'turbo', ['run', 'build', '--output-logs=errors-only']);
  writeFileSync(marker, wanted);
}

if (Number(process.versions.node.split('.')[0]) < MINIMUM_NODE) {
  fail(
    `Interlace needs Node ${MINIMUM_NODE} or newer to start (it brings its own Node 24 for the rest); this is Node ${process.versions.node}. See https://nodejs.org/`,
  );
}
const [command, ...args] = process.argv.slice(2);
const entry = COMMANDS[command];
if (!entry) fail(`Usage: node infra/local/bootstrap.mjs ${Object.keys(COMMANDS).join('|')} [arguments]`);

await install();
await generate();
if (command !== 'interlace') await build();
// The supervisor lives as long as the platform and does little: it needs no large young generation.
const flags = command === 'start' ? ['--max-semi-space-size=4'] : [];
// The IPC channel tells the child when this process dies, however it dies.
const code = await run(node24, [...flags, join(root, entry), ...args], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
process.exit(code);
