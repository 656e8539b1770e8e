/*
 * npm start: the whole platform on one machine. Everything runs on the loopback address and keeps its data in one
 * directory; Ctrl-C, SIGTERM and SIGHUP stop all of it, and so does the end of the process that started this one.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summary } from './src/summary.ts';
import { readStartOptions, startUsage } from './src/supervisor/options.ts';
import { StartFault } from './src/supervisor/start-fault.ts';
import { supervise } from './src/supervisor/supervise.ts';
import { terminal } from './src/supervisor/terminal.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const screen = terminal();
const stop = new AbortController();

/** Asking twice changes nothing: every part of stopping has its own limit. */
function onSignal(reason: string) {
  if (!stop.signal.aborted) screen.say(`${reason}: stopping`);
  stop.abort();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => onSignal(signal));
if (process.channel) {
  process.on('disconnect', () => onSignal('the process that started this one has ended'));
  process.channel.unref();
}

// A terminal that went away is no reason to stop.
process.stdout.on('error', () => {});

/** Whatever goes wrong, what was started is stopped. */
process.on('uncaughtException', (error) => {
  screen.show(String(error.stack));
  process.exitCode = 1;
  onSignal('an error nobody expected');
});

try {
  const options = readStartOptions(process.argv.slice(2), process.env, root);
  if (options.help) screen.show(startUsage);
  else
    await supervise({
      root,
      options,
      screen,
      signal: stop.signal,
      onReady: (ready) => screen.show(summary(ready)),
    });
} catch (error) {
  if (!stop.signal.aborted) {
    screen.show(
      error instanceof StartFault
        ? `\n${error.message}`
        : String(error instanceof Error ? error.stack : error),
    );
    process.exitCode = 1;
  }
}
