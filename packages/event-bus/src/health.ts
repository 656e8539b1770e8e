/** Milliseconds without reaching a server, or without getting on, after which a part counts as not ready. */
const PATIENCE_MS = 10_000;

/** One reason when `since` lies too far back, none otherwise. */
export function overdue(since: number | undefined, reason: string): string[] {
  const waited = since === undefined ? 0 : Date.now() - since;
  return waited > PATIENCE_MS ? [`${reason} for ${Math.round(waited / 1_000)} s`] : [];
}
