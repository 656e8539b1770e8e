import { Registry } from 'prom-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Job, JobRun } from './job.ts';
import { createScheduler, retryAfter } from './scheduler.ts';

const idle: JobRun = { done: 0, dueAt: null, next: null };
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000);
const nobody = { info: () => {}, warn: () => {} };

function scheduled(...jobs: Job[]) {
  const registry = new Registry();
  const scheduler = createScheduler({ jobs, now: () => new Date(), logger: nobody, registry });
  return { scheduler, registry };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-05-01T00:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the scheduler', () => {
  it('wakes at the next due instant, and a minute after the last run at the latest', async () => {
    const nexts = [inSeconds(20), null, inSeconds(3_600)];
    const at: number[] = [];
    const start = Date.now();
    const run = async () => {
      at.push((Date.now() - start) / 1_000);
      return { ...idle, next: nexts.shift() ?? null };
    };
    const { scheduler } = scheduled({ name: 'one', run });
    scheduler.begin();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(at).toEqual([0, 20, 80, 140, 200]);
    await scheduler.end();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(at).toHaveLength(5);
  });

  it('tries a failing job again, ever later, while the others go on', async () => {
    let failures = 0;
    const broken = async (): Promise<JobRun> => {
      failures += 1;
      throw new Error('the database is away');
    };
    const sound = vi.fn(async () => idle);
    const { scheduler, registry } = scheduled({ name: 'broken', run: broken }, { name: 'sound', run: sound });
    scheduler.begin();
    await vi.advanceTimersByTimeAsync(36_000);
    expect(failures).toBe(4);
    expect(sound).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(24_000);
    expect(sound).toHaveBeenCalledTimes(2);
    expect(await registry.metrics()).toContain('questionnaire_job_failures_total{job="broken"} 4');
    expect([1, 2, 3, 7, 99].map(retryAfter)).toEqual([5_000, 10_000, 20_000, 300_000, 300_000]);
    await scheduler.end();
  });

  it('measures when a job last ran, and how late it was', async () => {
    const run = async () => ({ done: 1, dueAt: inSeconds(-90), next: null });
    const { scheduler, registry } = scheduled({ name: 'late', run });
    await scheduler.runAll();
    const metrics = await registry.metrics();
    expect(metrics).toContain('questionnaire_job_lateness_seconds{job="late"} 90');
    expect(metrics).toContain(
      `questionnaire_job_last_run_timestamp_seconds{job="late"} ${Date.now() / 1_000}`,
    );
  });

  it('waits at its end for the run under way', async () => {
    const held = Promise.withResolvers<JobRun>();
    const { scheduler } = scheduled({ name: 'slow', run: () => held.promise });
    scheduler.begin();
    await vi.advanceTimersByTimeAsync(1);
    let isOver = false;
    const ended = scheduler.end().then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isOver).toBe(false);
    held.resolve(idle);
    await ended;
    expect(isOver).toBe(true);
  });
});
