import type { Waiting } from '../rooms/survey/work/local-drafts.ts';

/**
 * How many answers of a person wait here; none where it cannot be told, which must not keep anybody from signing out. What
 * it takes is loaded for this question alone.
 */
export async function countUnsent(account: string): Promise<Waiting> {
  try {
    const { countWaiting } = await import('../rooms/survey/work/local-drafts.ts');
    return await countWaiting(account);
  } catch {
    return { count: 0, areKept: true };
  }
}
