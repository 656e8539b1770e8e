import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createQuota, type TakeCalls } from './quota.ts';

const noon = new Date('2026-05-01T12:00:00Z');

/** The shared count as the database keeps it, in memory. */
function sharedCount() {
  const counts = new Map<string, number>();
  const count = {
    questions: 0,
    take: (async ({ keyId, day, quota, wanted }) => {
      count.questions += 1;
      const before = counts.get(`${keyId} ${day}`) ?? 0;
      const taken = Math.min(quota, before + wanted);
      counts.set(`${keyId} ${day}`, taken);
      return { granted: taken - before, taken };
    }) satisfies TakeCalls,
  };
  return count;
}

const admitted = (standings: readonly { admitted: boolean }[]) =>
  standings.filter((standing) => standing.admitted).length;

it('never admits more than the quota, however many instances count and calls arrive together', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6_000 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
      async (quota, bursts) => {
        const { take } = sharedCount();
        const instances = bursts.map(() => createQuota(take, () => noon));
        const calls = instances.flatMap((spend, index) =>
          Array.from({ length: bursts[index] ?? 0 }, () => spend('key', quota)),
        );
        const asked = bursts.reduce((sum, burst) => sum + burst, 0);
        expect(admitted(await Promise.all(calls))).toBe(Math.min(quota, asked));
      },
    ),
    { numRuns: 40 },
  );
});

it('asks once for all that arrive together, and rarely for a large quota', async () => {
  const count = sharedCount();
  const spend = createQuota(count.take, () => noon);
  expect(admitted(await Promise.all(Array.from({ length: 50 }, () => spend('small', 20))))).toBe(20);
  expect(count.questions).toBeLessThanOrEqual(2);
  count.questions = 0;
  for (let call = 0; call < 300; call += 1) await spend('large', 1_000_000);
  expect(count.questions).toBe(3);
});

it('tells what is left and until when, and begins anew with the day', async () => {
  let time = new Date('2026-05-01T23:59:30.500Z');
  const spend = createQuota(sharedCount().take, () => time);
  expect(await spend('key', 2)).toEqual({ admitted: true, remaining: 1, seconds: 30 });
  expect(await spend('key', 2)).toEqual({ admitted: true, remaining: 0, seconds: 30 });
  expect(await spend('key', 2)).toEqual({ admitted: false, remaining: 0, seconds: 30 });
  time = new Date('2026-05-02T00:00:00Z');
  expect(await spend('key', 2)).toEqual({ admitted: true, remaining: 1, seconds: 86_400 });
});

it('asks again after the database did not answer', async () => {
  const { take } = sharedCount();
  let fails = true;
  const spend = createQuota(
    async (claim) => {
      if (fails) throw new Error('away');
      return take(claim);
    },
    () => noon,
  );
  await expect(spend('key', 5)).rejects.toThrow('away');
  fails = false;
  expect((await spend('key', 5)).admitted).toBe(true);
});
