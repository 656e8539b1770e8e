import { type DataDirectory, describeShortage, freeBytes } from './data-directory.ts';
import type { Terminal } from './terminal.ts';

const EVERY_MS = 30_000;
/** Below this, PostgreSQL is about to refuse writes. */
const WARN_BYTES = 200 * 1024 ** 2;

/** Says so, once per shortage, when the disk runs full while the platform is running. Returns what ends the watch. */
export function watchDisk(directory: DataDirectory, screen: Terminal): () => void {
  let isShort = false;
  const timer = setInterval(async () => {
    const free = await freeBytes(directory);
    if (free < WARN_BYTES && !isShort) screen.say(describeShortage(directory.root, free));
    isShort = free < WARN_BYTES;
  }, EVERY_MS);
  return () => clearInterval(timer);
}
