import { TaskThread } from '@interlace/service-kit';
import type { ItemDoubt } from './place-doubt.ts';
import type { Made, Task } from './rank.worker.ts';
import type { RunRecord } from './rank-run.store.ts';
import { SampleRefused } from './sample-data.ts';

/** The one thread in which runs are made. */
export class RankThread {
  readonly #thread = new TaskThread<Task, Made, readonly ItemDoubt[]>({
    script: new URL('./rank.worker.ts', import.meta.url),
    name: 'ranks',
    limitMs: 3_600_000,
    // Of JavaScript objects; the numbers are in typed arrays, whose size `batchesOf` bounds.
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 4 },
  });

  /**
   * Makes a run. Items are told as they are finished, in batches, and kept before the run ends.
   * @throws SampleRefused where the sample cannot be tried; Error where the thread broke or was ended
   */
  async make(task: Task, onPart: (doubts: readonly ItemDoubt[]) => Promise<void>): Promise<RunRecord> {
    const { questions, items } = task.data;
    const transfer = [
      ...questions.flatMap(({ values, states }) => [values.buffer, states.buffer]),
      ...items.map(({ strict }) => strict.buffer),
    ] as ArrayBuffer[];
    const made = await this.#thread.run(task, { transfer, onPart });
    if ('refused' in made) throw new SampleRefused(made.refused.code, made.refused.subject);
    return made.record;
  }

  /** A run under way fails. */
  end(): Promise<void> {
    return this.#thread.end();
  }
}
