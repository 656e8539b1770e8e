import { Worker } from 'node:worker_threads';
import { MethodError, type MethodErrorCode } from '../method-error.ts';
import { drawsPerBlock, mergePlaceCounts, type PlaceCounts } from '../uncertainty/place-counts.ts';
import type { FromThread, ToThread } from './message.ts';
import type { ModelSource } from './model-source.ts';

const partsPerThread = 4;

export interface SpreadOptions {
  readonly draws: number;
  /** Called as parts come in; never with more than `draws`. */
  readonly onProgress?: (drawsDone: number) => void;
}

interface Run {
  readonly waiting: { readonly from: number; readonly to: number }[];
  readonly finished: PlaceCounts[];
  readonly resolve: (counts: PlaceCounts) => void;
  readonly reject: (error: Error) => void;
  readonly options: SpreadOptions;
}

/**
 * Threads kept ready for Monte-Carlo runs. A run is cut into whole blocks of draws, every draw has its own stream, and
 * counts are whole numbers, so that the result has the same bits with any number of threads and without them.
 */
export class ThreadPool {
  readonly #threads: readonly Worker[];
  readonly #runs = new Map<number, Run>();
  #lastRun = 0;
  #closed: Error | null = null;

  constructor(threads: number) {
    if (!Number.isInteger(threads) || threads < 1)
      throw new MethodError('out-of-range', `a pool has one thread or more, not ${threads}`);
    this.#threads = Array.from({ length: threads }, () => this.#start());
  }

  /** `countPlaces(model, 0, draws)` on all threads. */
  countPlaces(source: ModelSource, options: SpreadOptions): Promise<PlaceCounts> {
    if (this.#closed) return Promise.reject(this.#closed);
    if (!Number.isInteger(options.draws) || options.draws < 1)
      return Promise.reject(
        new MethodError('out-of-range', `a run has one draw or more, not ${options.draws}`),
      );
    const id = ++this.#lastRun;
    return new Promise((resolve, reject) => {
      const waiting = partsOf(options.draws, this.#threads.length * partsPerThread);
      const run: Run = { waiting, finished: [], resolve, reject, options };
      this.#runs.set(id, run);
      for (const thread of this.#threads) {
        post(thread, { kind: 'open', run: id, source });
        this.#next(thread, id, run);
      }
    });
  }

  /** Ends the threads; runs under way are rejected. */
  async close(): Promise<void> {
    this.#fail(new Error('the thread pool is closed'));
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #start(): Worker {
    const thread = new Worker(new URL('./thread.ts', import.meta.url));
    thread.on('message', (answer: FromThread) => this.#take(thread, answer));
    thread.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', (code) => this.#fail(new Error(`a thread of the pool ended with ${code}`)));
    return thread;
  }

  #take(thread: Worker, answer: FromThread): void {
    const run = this.#runs.get(answer.run);
    if (!run) return;
    if ('failure' in answer) {
      this.#end(answer.run);
      run.reject(errorOf(answer.failure));
      return;
    }
    run.finished.push(answer.counts);
    const done = run.finished.reduce((sum, part) => sum + part.draws, 0);
    run.options.onProgress?.(done);
    if (done < run.options.draws) this.#next(thread, answer.run, run);
    else {
      this.#end(answer.run);
      run.resolve(mergePlaceCounts(run.finished));
    }
  }

  #next(thread: Worker, id: number, run: Run): void {
    const part = run.waiting.shift();
    if (part) post(thread, { kind: 'count', run: id, ...part });
  }

  #end(id: number): void {
    this.#runs.delete(id);
    for (const thread of this.#threads) post(thread, { kind: 'close', run: id });
  }

  #fail(error: Error): void {
    this.#closed ??= error;
    for (const run of this.#runs.values()) run.reject(this.#closed);
    this.#runs.clear();
  }
}

/** Whole blocks in at most `most` parts of nearly equal size. */
function partsOf(draws: number, most: number): { from: number; to: number }[] {
  const blocks = Math.ceil(draws / drawsPerBlock);
  const parts = Math.min(blocks, most);
  const start = (part: number) => Math.min(draws, Math.floor((part * blocks) / parts) * drawsPerBlock);
  return Array.from({ length: parts }, (_, part) => ({ from: start(part), to: start(part + 1) }));
}

function post(thread: Worker, message: ToThread): void {
  thread.postMessage(message);
}

function errorOf({ code, message }: { code: string | null; message: string }): Error {
  return code === null ? new Error(message) : new MethodError(code as MethodErrorCode, message);
}
