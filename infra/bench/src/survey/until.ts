import { setTimeout as wait } from 'node:timers/promises';

const LIMIT_MS = 300_000;
const PAUSE_MS = 20;

/** Asks again and again until there is an answer. @throws Error naming what did not come about. */
export async function until<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  const deadline = performance.now() + LIMIT_MS;
  while (performance.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await wait(PAUSE_MS);
  }
  throw new Error(`It did not come about within ${LIMIT_MS / 1_000} s that ${what}.`);
}
