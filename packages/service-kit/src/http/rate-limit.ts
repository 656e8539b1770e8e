import { DomainError } from './problems.ts';

export interface RateLimit {
  /** Requests allowed to one caller in one window. */
  max: number;
  /** Milliseconds. */
  timeWindow: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A limit of the route's own in place of the common one; false for none. */
    rateLimit?: false | RateLimit;
  }
}

/** Counts a request. @throws DomainError `rate-limited` with Retry-After for one too many. */
export type Limiter = (caller: string) => void;

/** A flood of made-up addresses empties the counts instead of the memory. */
const MOST_CALLERS = 100_000;

/** Counts in fixed windows, in this process alone. Plain and synchronous: it stands before every request. */
export function createLimiter(
  { max, timeWindow }: RateLimit,
  now: () => number = () => performance.now(),
): Limiter {
  const counts = new Map<string, number>();
  let windowEnd = 0;
  return (caller) => {
    const at = now();
    if (at >= windowEnd || counts.size >= MOST_CALLERS) {
      counts.clear();
      windowEnd = at + timeWindow;
    }
    const count = (counts.get(caller) ?? 0) + 1;
    counts.set(caller, count);
    if (count <= max) return;
    const seconds = Math.max(1, Math.ceil((windowEnd - at) / 1_000));
    throw new DomainError('rate-limited', `Try again in ${seconds} s.`, {
      headers: { 'retry-after': `${seconds}` },
    });
  };
}

/** IPv4 as it is; of IPv6 the first 64 bits, for one caller commands all the rest. */
export function callerOfAddress(ip: string): string {
  if (!ip.includes(':')) return ip;
  if (ip.includes('.')) return ip.slice(ip.lastIndexOf(':') + 1);
  const [head = '', tail] = ip.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':');
}
