import { Worker } from 'node:worker_threads';
import { DomainError } from '@interlace/service-kit';
import type { Failure, TaskAnswer, TaskMessage } from './laboratory.thread.ts';
import type { TaskName, Tasks } from './task.ts';

interface Waiting {
  readonly resolve: (output: never) => void;
  readonly reject: (error: Error) => void;
}

const idleForMs = 30_000;
const mostWaiting = 16;

/**
 * The thread on which the laboratory computes, so that reading goes on meanwhile. It is started by the first task and ended when
 * there was none for 30 s. Tasks wait in line; when too many do, the next is told to come back.
 */
export class Workbench {
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last = 0;

  /** @throws DomainError as the task does; `laboratory-busy` where too many wait */
  compute<Name extends TaskName>(name: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['output']> {
    if (this.#waiting.size >= mostWaiting)
      throw new DomainError('laboratory-busy', 'Too many computations are waiting; try again in a moment.', {
        headers: { 'retry-after': '2' },
      });
    clearTimeout(this.#idle);
    this.#thread ??= this.#start();
    const thread = this.#thread;
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const message: TaskMessage = { id, name, input };
      thread.postMessage(message);
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(new URL('./laboratory.thread.ts', import.meta.url));
    thread.unref();
    thread.on('message', (answer: TaskAnswer) => this.#take(answer));
    thread.on('error', (error) =>
      this.#lose(thread, error instanceof Error ? error : new Error(String(error))),
    );
    thread.on('exit', () => this.#lose(thread, new Error('the thread of the laboratory ended')));
    return thread;
  }

  #take(answer: TaskAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('failure' in answer) waiting?.reject(errorOf(answer.failure));
    else waiting?.resolve(answer.output as never);
    if (this.#waiting.size > 0) return;
    this.#idle = setTimeout(() => void this.close(), idleForMs);
    this.#idle.unref();
  }

  /** The next task starts another thread; those under way fail. */
  #lose(thread: Worker, error: Error): void {
    if (this.#thread !== thread && this.#thread !== undefined) return;
    this.#thread = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function errorOf(failure: Failure): Error {
  if (failure.kind === 'domain')
    return new DomainError(failure.code, failure.message, { invalidParams: failure.invalidParams });
  return new Error(failure.message);
}
