import { Worker } from 'node:worker_threads';
import type { ItemDoubt } from './place-doubt.ts';
import type { FromWorker, Task } from './rank.worker.ts';
import type { RunRecord } from './rank-run.store.ts';
import { SampleRefused } from './sample-data.ts';

const IDLE_MS = 30_000;
/** Of JavaScript objects; the numbers are in typed arrays, whose size `batchesOf` bounds. */
const HEAP_MB = 128;

/** The one thread in which runs are made: started when needed, ended when it has had nothing to do for half a minute. */
export class RankThread {
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;

  /**
   * Makes a run; one at a time. Items are told as they are finished, in batches, and kept before the run goes on to end.
   * @throws SampleRefused where the sample cannot be tried; Error where the thread broke or was ended
   */
  async make(task: Task, onItems: (doubts: readonly ItemDoubt[]) => Promise<void>): Promise<RunRecord> {
    clearTimeout(this.#idle);
    const worker = this.#start();
    try {
      return await answerOf(worker, task, onItems);
    } catch (error) {
      // What it still computes of this run must not be taken for the next one's.
      if (!(error instanceof SampleRefused)) await this.end();
      throw error;
    } finally {
      this.#idle = setTimeout(() => void this.end(), IDLE_MS).unref();
    }
  }

  /** Ends the thread; a run under way fails. */
  async end(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./rank.worker.ts', import.meta.url), {
      name: 'ranks',
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 4 },
    });
    worker.unref();
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    worker.on('error', () => {}); // heard by the run under way
    this.#worker = worker;
    return worker;
  }
}

function answerOf(
  worker: Worker,
  task: Task,
  onItems: (doubts: readonly ItemDoubt[]) => Promise<void>,
): Promise<RunRecord> {
  const { promise, resolve, reject } = Promise.withResolvers<RunRecord>();
  let kept = Promise.resolve();
  const take = (message: FromWorker) => {
    if (message.kind === 'items') kept = kept.then(() => onItems(message.doubts));
    else if (message.kind === 'finished') kept.then(() => resolve(message.record), reject);
    else if (message.kind === 'refused') reject(new SampleRefused(message.code, message.subject));
    else reject(new Error(message.message));
    kept.catch(reject);
  };
  const gone = (code: number) => reject(new Error(`the thread ended with ${code}`));
  worker.on('message', take).on('error', reject).on('exit', gone);
  const buffers = [
    ...task.data.questions.flatMap(({ values, states }) => [values.buffer, states.buffer]),
    ...task.data.items.map(({ strict }) => strict.buffer),
  ];
  worker.postMessage(task, buffers as ArrayBuffer[]);
  return promise.finally(() => worker.off('message', take).off('error', reject).off('exit', gone));
}
