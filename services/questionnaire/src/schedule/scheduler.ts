import type { Logger } from '@interlace/service-kit';
import { Counter, Gauge, type Registry } from 'prom-client';
import { earliest, type Job } from './job.ts';

/** Another instance, or a request, may have changed what is due: looked for at least, and at most, this often. */
const LOOK_MS = 60_000;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 300_000;

export interface SchedulerOptions {
  readonly jobs: readonly Job[];
  readonly now: () => Date;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  readonly registry: Registry;
}

export interface Scheduler {
  /** From now on each job runs when something is due, or a minute after its last run. */
  begin(): void;
  /** Starts no further run and waits for the one under way. */
  end(): Promise<void>;
  /** Runs every job once, one after the other. Never rejects: a failing job is logged, and tried again later. */
  runAll(): Promise<void>;
}

/** When a job that failed some times in a row is tried again, in milliseconds. Pure. */
export const retryAfter = (failures: number): number =>
  Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS);

interface Turn {
  readonly job: Job;
  at: number;
  failures: number;
}

/** Runs jobs in one process; that several may do so is the jobs' matter. */
export function createScheduler({ jobs, now, logger, registry }: SchedulerOptions): Scheduler {
  const measures = measuresIn(registry);
  const turns = jobs.map((job): Turn => ({ job, at: 0, failures: 0 }));
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let isEnded = false;

  const run = async (turn: Turn): Promise<void> => {
    const { job } = turn;
    const began = now();
    try {
      const { done, dueAt, next } = await job.run(began);
      turn.failures = 0;
      const wait = next ? next.getTime() - now().getTime() : LOOK_MS;
      turn.at = Date.now() + Math.min(Math.max(wait, 0), LOOK_MS);
      measures.lastRun.set({ job: job.name }, began.getTime() / 1_000);
      if (!dueAt) return;
      const lateness = (began.getTime() - dueAt.getTime()) / 1_000;
      measures.lateness.set({ job: job.name }, lateness);
      logger.info({ job: job.name, done, lateness }, 'a job did what was due');
    } catch (error) {
      turn.failures += 1;
      turn.at = Date.now() + retryAfter(turn.failures);
      measures.failures.inc({ job: job.name });
      logger.warn({ err: error, job: job.name, failures: turn.failures }, 'a job failed and is tried again');
    }
  };

  const runThose = async (due: readonly Turn[]): Promise<void> => {
    for (const turn of due) if (!isEnded) await run(turn);
  };

  const arm = (): void => {
    if (isEnded) return;
    const next = earliest(turns.map(({ at }) => new Date(at)))?.getTime() ?? Date.now() + LOOK_MS;
    timer = setTimeout(
      () => {
        underWay = runThose(turns.filter(({ at }) => at <= Date.now())).then(arm);
      },
      Math.max(next - Date.now(), 0),
    ).unref();
  };

  return {
    begin: arm,
    runAll: () => runThose(turns),
    async end() {
      isEnded = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}

function measuresIn(registry: Registry) {
  const labelNames = ['job'] as const;
  const registers = [registry];
  return {
    lastRun: new Gauge({
      name: 'questionnaire_job_last_run_timestamp_seconds',
      help: 'When a job of the schedule last ran to its end, in Unix time',
      labelNames,
      registers,
    }),
    lateness: new Gauge({
      name: 'questionnaire_job_lateness_seconds',
      help: 'How late the earliest thing was that a job did in the last run that did something',
      labelNames,
      registers,
    }),
    failures: new Counter({
      name: 'questionnaire_job_failures_total',
      help: 'Runs of a job of the schedule that failed',
      labelNames,
      registers,
    }),
  };
}
