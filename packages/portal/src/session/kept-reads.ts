/** The cache in which the service worker keeps what was read last, for reading without a network. */
export const KEPT_READS = 'interlace-reads';

/** Leaves nothing of it to whoever comes next. */
export async function forgetReads(): Promise<void> {
  if ('caches' in window) await caches.delete(KEPT_READS);
}
