/** A process that ran this long was well: its earlier crashes are forgiven. */
const FORGIVEN_AFTER_MS = 60_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;
const GIVE_UP_AFTER = 6;

export interface CrashRecord {
  crashes: number;
}

/** What to do after a crash: restart in so many milliseconds, or give up (undefined). Pure. */
export function afterCrash(
  record: CrashRecord,
  ranForMs: number,
): { record: CrashRecord; waitMs: number | undefined } {
  const crashes = ranForMs >= FORGIVEN_AFTER_MS ? 1 : record.crashes + 1;
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** (crashes - 1), LONGEST_WAIT_MS);
  return { record: { crashes }, waitMs: crashes >= GIVE_UP_AFTER ? undefined : waitMs };
}
