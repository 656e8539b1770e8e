import { TaskThread } from '@interlace/service-kit';
import type { TaskName, Tasks } from './task.ts';

interface Named {
  readonly name: TaskName;
  readonly input: Tasks[TaskName]['input'];
}

/** The thread on which the laboratory computes, so that reading goes on meanwhile. */
export class Workbench {
  readonly #thread = new TaskThread<Named, Tasks[TaskName]['output']>({
    script: new URL('./laboratory.thread.ts', import.meta.url),
    name: 'laboratory',
    limitMs: 300_000,
  });

  /** @throws DomainError as the task does; `service-busy` where too many wait */
  async compute<Name extends TaskName>(
    name: Name,
    input: Tasks[Name]['input'],
  ): Promise<Tasks[Name]['output']> {
    return this.#thread.run({ name, input }) as Promise<Tasks[Name]['output']>;
  }

  close(): Promise<void> {
    return this.#thread.end();
  }
}
