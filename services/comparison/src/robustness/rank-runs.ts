import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { scoreWithdrawnV1, submissionScoredV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { type Instrument, InstrumentError } from '@interlace/instruments';
import { type Logger, uuidv7 } from '@interlace/service-kit';
import { z } from 'zod';
import type { RoundTable } from '../benchmarks/round-table.ts';
import { type Sample, sampleKey } from '../benchmarks/sample.ts';
import type { Instruments } from '../reading/instrument.store.ts';
import type { ReadModel } from '../reading/read-model.ts';
import { type RobustnessDesign, robustnessDesign } from './design.ts';
import type { ItemDoubt } from './place-doubt.ts';
import { finishedDoubt, type RankDoubt, refusedDoubt } from './rank-doubt.ts';
import {
  dropRun,
  findRun,
  finishedItems,
  finishRun,
  keepDoubts,
  type RunKey,
  readDoubts,
  releaseRun,
  type StoredRun,
  takeRun,
} from './rank-run.store.ts';
import { RankThread } from './rank-thread.ts';
import { type RefusalCode, SampleRefused } from './sample-data.ts';
import { readData, type SampleSnapshot, snapshotOf } from './sample-snapshot.ts';

export interface RankRunsOptions {
  readonly sql: SqlExecutor;
  readonly readModel: ReadModel;
  readonly instruments: Instruments;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
  readonly design?: RobustnessDesign;
}

export interface Refusal {
  readonly code: RefusalCode;
  readonly subject: string | null;
}

/** How far the run of a sample has come. */
export type RunState =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'stored'; readonly run: StoredRun }
  | { readonly kind: 'pending' };

interface Known {
  readonly cities: number;
  readonly doubt: RankDoubt;
  readonly refusal: (Refusal & { readonly at: number }) | null;
}

const LOOK_MS = 100;
/** A round is computed when it has not changed for this long: a storm of surveys is let pass, it needs the processor more. */
const SETTLED_MS = 400;
/** But it does not wait for its storm to end for longer than this. */
const MOST_DELAY_MS = 20_000;
/** In a storm of changes the runs of a round take a third of one core at most. */
const REST_PER_RUN = 2;
/** How long another instance's run is left alone before looking again. */
const LOOK_AGAIN_MS = 500;
/** An instrument may be on its way. */
const RETRY_REFUSED_MS = 2_000;
/** Most cities whose intervals are kept in memory, over all samples. */
const MOST_CITIES = 30_000;

/**
 * Sees to it that every sample with ranks has a run of exactly its data. One run at a time, in a thread of its own; a round
 * that changes while it is computed is computed again from its latest data, however many changes there were, after a rest
 * twice as long as the run took; rounds that are read go first. Runs are stored item by item: another instance, or this one
 * after a restart, goes on with them.
 */
export class RankRuns {
  readonly #options: RankRunsOptions;
  readonly #design: RobustnessDesign;
  readonly #thread = new RankThread();
  readonly #holder = randomUUID();
  readonly #closing = new AbortController();
  /** By round and sample, the latest last. */
  readonly #known = new Map<string, Known>();
  /** Rounds to look at, and whether somebody reads them. */
  readonly #wanted = new Map<string, boolean>();
  /** When the changes a round has not been computed with began, and the last of them. */
  readonly #changes = new Map<string, { readonly first: number; readonly last: number }>();
  /** When a round that was just computed may be computed again. */
  readonly #restUntil = new Map<string, number>();
  #working: Promise<void> | undefined;

  constructor(options: RankRunsOptions) {
    this.#options = options;
    this.#design = options.design ?? robustnessDesign;
  }

  /** To be called when scores of a round have changed. */
  roundChanged(roundId: string): void {
    const last = performance.now();
    this.#changes.set(roundId, { first: this.#changes.get(roundId)?.first ?? last, last });
    this.#want(roundId, false);
  }

  /** Gives the samples of a table what is known of their places, and has found out what is not. */
  judge(table: RoundTable): void {
    for (const sample of table.samples) {
      if (sample.size < sample.minimumGroup) continue;
      const known = this.#known.get(nameOf(table, sample));
      const isCurrent = known?.doubt.dataVersion === sample.version;
      if (isCurrent && !sample.doubt) sample.judge(known.doubt);
      if (!isCurrent || isOver(known)) this.#want(table.round.id, true);
    }
  }

  /** What a reader can be told of the run of a sample. */
  async state(table: RoundTable, sample: Sample): Promise<RunState> {
    if (sample.size < sample.minimumGroup)
      return { kind: 'refused', refusal: { code: 'fewer-than-minimum', subject: null } };
    const known = this.#known.get(nameOf(table, sample));
    if (known?.refusal && known.doubt.dataVersion === sample.version)
      return { kind: 'refused', refusal: known.refusal };
    const run = await findRun(this.#options.sql, this.#keyOf(table, sample));
    if (!run) return { kind: 'pending' };
    // Finished is what readers of this process are shown.
    return { kind: 'stored', run: sample.doubt ? run : { ...run, record: null } };
  }

  /** Stops a run under way; what is finished of it stays. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#thread.end();
    await this.#working;
  }

  #want(roundId: string, isRead: boolean): void {
    this.#wanted.set(roundId, isRead || (this.#wanted.get(roundId) ?? false));
    if (!this.#closing.signal.aborted) this.#working ??= this.#work();
  }

  async #work(): Promise<void> {
    const { signal } = this.#closing;
    while (this.#wanted.size > 0 && !signal.aborted) {
      await wait(LOOK_MS, undefined, { signal, ref: false }).catch(() => {});
      const roundId = signal.aborted ? undefined : this.#next();
      if (roundId === undefined) continue;
      this.#wanted.delete(roundId);
      this.#changes.delete(roundId);
      const begun = performance.now();
      await this.#round(roundId).catch((error: unknown) => {
        if (!signal.aborted) this.#options.logger.warn({ err: error, roundId }, 'a rank run failed');
      });
      const ended = performance.now();
      this.#restUntil.set(roundId, ended + REST_PER_RUN * (ended - begun));
    }
    this.#working = undefined;
  }

  /** A round somebody reads goes before one that only changed; undefined while all that are wanted rest or change. */
  #next(): string | undefined {
    const now = performance.now();
    for (const [roundId, until] of this.#restUntil) if (until <= now) this.#restUntil.delete(roundId);
    const isSettled = (roundId: string) => {
      const { first, last } = this.#changes.get(roundId) ?? { first: now, last: Number.NEGATIVE_INFINITY };
      return now - last >= SETTLED_MS || now - first >= MOST_DELAY_MS;
    };
    const ready = [...this.#wanted].filter(
      ([roundId]) => !this.#restUntil.has(roundId) && isSettled(roundId),
    );
    const [roundId] = ready.find(([, isRead]) => isRead) ?? ready[0] ?? [];
    return roundId;
  }

  async #round(roundId: string): Promise<void> {
    const { table } = await this.#options.readModel.round(roundId);
    for (const sample of table?.samples ?? [])
      if (table && sample.size >= sample.minimumGroup) await this.#sample(table, sample);
  }

  async #sample(table: RoundTable, sample: Sample): Promise<void> {
    const name = nameOf(table, sample);
    const key = this.#keyOf(table, sample);
    const known = this.#known.get(name);
    if (known?.doubt.dataVersion === key.dataVersion && !isOver(known)) return;
    const snapshot = snapshotOf(sample);
    const cities = snapshot.cityIds.length;
    try {
      const doubts = await this.#find(key, snapshot);
      if (doubts)
        this.#keep(name, { cities, doubt: finishedDoubt(key, snapshot.named, doubts), refusal: null });
      else this.#want(key.roundId, true);
    } catch (error) {
      if (!(error instanceof SampleRefused)) throw error;
      const { code, subject } = error;
      const doubt = refusedDoubt(key.dataVersion, code);
      this.#keep(name, { cities, doubt, refusal: { code, subject, at: performance.now() } });
      this.#options.logger.info({ roundId: key.roundId, code, subject }, 'a sample has no rank intervals');
    }
  }

  /** Stored, or made now. Undefined where the data moved on, or another instance is at it: to be looked at again. */
  async #find(key: RunKey, snapshot: SampleSnapshot): Promise<ItemDoubt[] | undefined> {
    const { sql } = this.#options;
    const stored = await findRun(sql, key);
    if (stored?.finishedAt) return readDoubts(sql, stored.runId);
    const instrument = await this.#instrument(key);
    const items = snapshot.items.length;
    const runId = await takeRun(sql, key, { runId: uuidv7(), holder: this.#holder, items });
    if (runId === undefined) {
      await wait(LOOK_AGAIN_MS, undefined, { signal: this.#closing.signal, ref: false });
      return undefined;
    }
    try {
      return await this.#make(key, runId, instrument, snapshot);
    } catch (error) {
      if (error instanceof SampleRefused) await dropRun(sql, runId);
      else await releaseRun(sql, runId, this.#holder);
      throw error;
    }
  }

  async #make(
    key: RunKey,
    runId: string,
    instrument: Instrument,
    snapshot: SampleSnapshot,
  ): Promise<ItemDoubt[] | undefined> {
    const { sql } = this.#options;
    const data = await readData(sql, key, instrument, snapshot);
    if (!data) {
      await dropRun(sql, runId);
      return undefined;
    }
    const known = await finishedItems(sql, runId);
    const task = { instrument, data, design: this.#design, known };
    const record = await this.#thread.make(task, async (doubts) => {
      if (!(await keepDoubts(sql, { runId, holder: this.#holder }, doubts)))
        throw new Error('another instance has taken the run over');
    });
    await finishRun(sql, key, runId, record);
    return readDoubts(sql, runId);
  }

  async #instrument({ identity: { instrument } }: RunKey): Promise<Instrument> {
    const { code, version } = instrument;
    try {
      const known = await this.#options.instruments.find(this.#options.sql, instrument);
      if (known) return known;
    } catch (error) {
      if (error instanceof InstrumentError)
        throw new SampleRefused('instrument-unreadable', `${code} ${version}`);
      throw error;
    }
    throw new SampleRefused('instrument-unknown', `${code} ${version}`);
  }

  /** The oldest go first when there are more cities than allowed. */
  #keep(name: string, known: Known): void {
    this.#known.delete(name);
    this.#known.set(name, known);
    let cities = [...this.#known.values()].reduce((sum, one) => sum + one.cities, 0);
    for (const [oldest, one] of this.#known) {
      if (cities <= MOST_CITIES || oldest === name) return;
      cities -= one.cities;
      this.#known.delete(oldest);
    }
  }

  #keyOf({ round }: RoundTable, { origin, instrument, methodVersion, version }: Sample): RunKey {
    return {
      roundId: round.id,
      identity: { origin, instrument, methodVersion },
      dataVersion: version,
      designVersion: this.#design.version,
    };
  }
}

const nameOf = ({ round }: RoundTable, sample: Sample) => `${round.id} ${sampleKey(sample)}`;

/** Whether a refusal is worth another try. */
const isOver = ({ refusal }: Known) =>
  refusal?.code === 'instrument-unknown' && performance.now() - refusal.at > RETRY_REFUSED_MS;

const ofScore = z.object({ roundId: z.string() });
const scoreEvents = new Set([submissionScoredV1.type, scoreWithdrawnV1.type] as string[]);

/** The round whose scores an event changes; undefined for any other event. */
export function roundOfScore({
  type,
  data,
}: {
  readonly type: string;
  readonly data: unknown;
}): string | undefined {
  return scoreEvents.has(type) ? ofScore.safeParse(data).data?.roundId : undefined;
}
