/**
 * How many answers of a person wait on this device; none where the browser keeps nothing, which must not keep anybody from
 * signing out. What it takes is loaded for this question alone.
 */
export async function countUnsent(account: string): Promise<number> {
  const { countWaiting } = await import('../rooms/survey/work/local-drafts.ts');
  return countWaiting(account).catch(() => 0);
}
