import type { SqlExecutor } from '@interlace/event-bus';
import { callerOfAddress, DomainError } from '@interlace/service-kit';
import { keyedDigest } from './keyed-digest.ts';

const HOUR_MS = 3_600_000;
const LONGEST_PAUSE_MS = HOUR_MS;
const FIRST_PAUSE_MS = 60_000;

interface Rule {
  /** Tries before the first pause. */
  free: number;
  /** After this long without a try, counting begins anew. */
  forgottenAfterMs: number;
}

/** Many people may share one network address, one address of a mailbox belongs to one. */
const rules = {
  address: { free: 5, forgottenAfterMs: 24 * HOUR_MS },
  network: { free: 50, forgottenAfterMs: 2 * HOUR_MS },
  mail: { free: 5, forgottenAfterMs: 24 * HOUR_MS },
} as const satisfies Record<string, Rule>;
type Kind = keyof typeof rules;

export interface Attempt {
  /** Ends the counting for the mail address, and takes this try off the network's. */
  succeeded(): Promise<void>;
  /** Until when the next try is refused, should this one fail. */
  readonly lockedUntil: Date | null;
}

/**
 * Counts tries at proving who one is, in the database, so that all instances of the gateway count together. A try counts
 * before it is made, and so a thousand at once are no way around. Addresses nobody has are counted like any other.
 */
export interface Attempts {
  /** @throws DomainError `sign-in-locked` with Retry-After */
  begin(email: string, ip: string): Promise<Attempt>;
  /** Whether one more mail may go to the address that somebody typed. */
  mayMail(email: string): Promise<boolean>;
  /** Lets the owner of the address try again at once. */
  clear(email: string): Promise<void>;
}

export interface AttemptsOptions {
  pool: SqlExecutor;
  secret: string;
  now: () => Date;
}

export function createAttempts({ pool, secret, now }: AttemptsOptions): Attempts {
  const subjectOf = (kind: Kind, name: string) => keyedDigest(secret, `attempt:${kind}`, name.toLowerCase());

  /** When the next one is allowed; undefined where this one is not. */
  async function count(kind: Kind, subject: Buffer): Promise<{ lockedUntil: Date | null } | undefined> {
    const { free, forgottenAfterMs } = rules[kind];
    const [row] = await pool.query<{ lockedUntil: Date | null }>(
      `INSERT INTO failed_attempt AS f (subject, failures, last_at) VALUES ($1, 1, $2)
       ON CONFLICT (subject) DO UPDATE SET
         failures = CASE WHEN f.last_at < $3 THEN 1 ELSE f.failures + 1 END,
         last_at = $2,
         locked_until = CASE WHEN f.last_at >= $3 AND f.failures + 1 >= $4 THEN
           $2::timestamptz + least($5, $6 * 2 ^ least(f.failures + 1 - $4, 30)) * interval '1 millisecond' END
       WHERE f.locked_until IS NULL OR f.locked_until <= $2
       RETURNING locked_until AS "lockedUntil"`,
      [subject, now(), new Date(now().getTime() - forgottenAfterMs), free, LONGEST_PAUSE_MS, FIRST_PAUSE_MS],
    );
    return row;
  }

  async function demand(kind: Kind, subject: Buffer): Promise<Date | null> {
    const counted = await count(kind, subject);
    if (counted) return counted.lockedUntil;
    const [row] = await pool.query<{ lockedUntil: Date | null }>(
      'SELECT locked_until AS "lockedUntil" FROM failed_attempt WHERE subject = $1',
      [subject],
    );
    throw locked((row?.lockedUntil ?? now()).getTime() - now().getTime());
  }

  const drop = (subject: Buffer) => pool.query('DELETE FROM failed_attempt WHERE subject = $1', [subject]);

  return {
    async begin(email, ip) {
      const network = subjectOf('network', callerOfAddress(ip));
      const address = subjectOf('address', email);
      await demand('network', network);
      const lockedUntil = await demand('address', address);
      return {
        lockedUntil,
        async succeeded() {
          await drop(address);
          await pool.query(
            'UPDATE failed_attempt SET failures = greatest(failures - 1, 0), locked_until = NULL WHERE subject = $1',
            [network],
          );
        },
      };
    },
    async mayMail(email) {
      return (await count('mail', subjectOf('mail', email))) !== undefined;
    },
    async clear(email) {
      await drop(subjectOf('address', email));
    },
  };
}

function locked(waitMs: number): DomainError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  return new DomainError('sign-in-locked', `Try again in ${seconds} s.`, {
    headers: { 'retry-after': `${seconds}` },
  });
}
