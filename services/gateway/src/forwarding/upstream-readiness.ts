import type { Upstream } from '../upstreams.ts';

const LIMIT_MS = 1_500;

/** Asks a service whether it is ready; resolves with the reasons why not. */
export async function upstreamReadiness({ origin }: Upstream): Promise<string[]> {
  try {
    const response = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(LIMIT_MS) });
    await response.body?.cancel();
    return response.ok ? [] : ['is not ready'];
  } catch {
    return ['cannot be reached'];
  }
}
