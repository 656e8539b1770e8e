import { type Transferable, Worker, type WorkerOptions } from 'node:worker_threads';
import { DomainError } from '../http/problems.ts';
import { errorOf, type ThreadMessage } from './messages.ts';

const IDLE_MS = 30_000;
const MOST_WAITING = 16;

export interface TaskThreadOptions extends Pick<WorkerOptions, 'resourceLimits'> {
  /** A module that calls `answerTasks`. */
  readonly script: URL;
  readonly name: string;
  /** After so long a task is given up, and its thread ended. */
  readonly limitMs: number;
}

export interface TaskOptions<Part> {
  /** Memory of the task that is handed over instead of copied. */
  readonly transfer?: readonly Transferable[];
  /** Takes parts of the outcome, one after the other; the task is not done before they are taken. */
  readonly onPart?: (part: Part) => Promise<void>;
}

/**
 * Computes beside the thread that answers requests, one task at a time. The thread is started when there is something to do, and
 * ended when it had nothing to do for half a minute or when anything but its own refusal broke a task: what it still computes
 * then can never be taken for the next one's. Tasks and answers are plain data.
 */
export class TaskThread<Task, Answer, Part = never> {
  readonly #options: TaskThreadOptions;
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  /** The task being done; the next one waits for it. */
  #line: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(options: TaskThreadOptions) {
    this.#options = options;
  }

  /**
   * @throws DomainError as the task does; `service-busy` where too many wait.
   * @throws Error where the task failed, or the thread broke, was ended or took too long
   */
  async run(task: Task, options: TaskOptions<Part> = {}): Promise<Answer> {
    if (this.#waiting >= MOST_WAITING)
      throw new DomainError('service-busy', 'Too much is waiting to be computed; try again in a moment.', {
        headers: { 'retry-after': '2' },
      });
    this.#waiting += 1;
    const done = this.#line.then(() => this.#do(task, options));
    this.#line = done.catch(() => undefined);
    return done.finally(() => {
      this.#waiting -= 1;
    });
  }

  /** Ends the thread; a task under way fails. The next task starts another. */
  async end(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #do(task: Task, options: TaskOptions<Part>): Promise<Answer> {
    clearTimeout(this.#idle);
    const worker = this.#worker ?? this.#start();
    try {
      const last = await this.#outcomeOf(worker, task, options);
      if (last.kind === 'failure') throw errorOf(last.failure);
      return last.answer;
    } finally {
      if (this.#worker) this.#idle = setTimeout(() => void this.end(), IDLE_MS).unref();
    }
  }

  /** How the task ended by the thread's own words; anything else breaks, and ends the thread. */
  async #outcomeOf(
    worker: Worker,
    task: Task,
    { transfer = [], onPart }: TaskOptions<Part>,
  ): Promise<Exclude<ThreadMessage<Answer, Part>, { kind: 'part' }>> {
    const { promise, resolve, reject } =
      Promise.withResolvers<Exclude<ThreadMessage<Answer, Part>, { kind: 'part' }>>();
    promise.catch(() => undefined); // heard below, unless the task could not even be sent
    const { name, limitMs } = this.#options;
    let taken = Promise.resolve();
    const take = (message: ThreadMessage<Answer, Part>) => {
      if (message.kind === 'part') taken = taken.then(() => onPart?.(message.part));
      else taken.then(() => resolve(message), reject);
      taken.catch(reject);
    };
    const gone = (code: number) => reject(new Error(`the thread ${name} ended with ${code}`));
    const limit = setTimeout(() => reject(new Error(`the thread ${name} took over ${limitMs} ms`)), limitMs);
    worker.on('message', take).on('error', reject).on('exit', gone);
    try {
      worker.postMessage(task, transfer);
      return await promise;
    } catch (error) {
      if (this.#worker === worker) await this.end();
      throw error;
    } finally {
      clearTimeout(limit);
      worker.off('message', take).off('error', reject).off('exit', gone);
    }
  }

  #start(): Worker {
    const { script, name, resourceLimits } = this.#options;
    const worker = new Worker(script, { name, ...(resourceLimits && { resourceLimits }) });
    worker.unref();
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    worker.on('error', () => {}); // heard by the task under way
    this.#worker = worker;
    return worker;
  }
}
