/** How often is looked; a process counts as idle when it used less than this share of a core since the last look. */
const LOOK_MS = 2_000;
const IDLE_SHARE = 0.05;
/** Growth of the heap since the last collection that is worth one, in bytes. */
const WORTH_BYTES = 8 * 2 ** 20;

/**
 * After a burst V8 keeps what it grew to until something new needs room. Where several processes share one machine and Node was
 * started with `--expose-gc`, the garbage of a burst is collected as soon as the process has come to rest.
 */
export function collectWhenIdle(): void {
  const { gc } = globalThis;
  if (!gc) return;
  let used = process.cpuUsage();
  let heapAfter = 0;
  const look = () => {
    const { user, system } = process.cpuUsage(used);
    used = process.cpuUsage();
    const isIdle = (user + system) / 1_000 < IDLE_SHARE * LOOK_MS;
    if (!isIdle || process.memoryUsage().heapUsed < heapAfter + WORTH_BYTES) return;
    // The thorough kind gives pages back; the regular one keeps them for what may come.
    gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    heapAfter = process.memoryUsage().heapUsed;
  };
  setInterval(look, LOOK_MS).unref();
}
