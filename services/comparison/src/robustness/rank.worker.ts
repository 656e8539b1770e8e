import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Instrument } from '@interlace/instruments';
import { drawsFor, type RobustnessDesign } from './design.ts';
import { recordOf } from './factors.ts';
import { batchesOf, doubtsOf, type ItemDoubt } from './place-doubt.ts';
import { openModel } from './rank-model.ts';
import type { RunRecord } from './rank-run.store.ts';
import { type RefusalCode, type SampleData, SampleRefused } from './sample-data.ts';

/** A run to be made; `known` items are there already. */
export interface Task {
  readonly instrument: Instrument;
  readonly data: SampleData;
  readonly design: RobustnessDesign;
  readonly known: readonly string[];
}

export type FromWorker =
  | { readonly kind: 'items'; readonly doubts: readonly ItemDoubt[] }
  | { readonly kind: 'finished'; readonly record: RunRecord }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly subject: string | null }
  | { readonly kind: 'failed'; readonly message: string };

/** On Linux the priority is that of this thread alone: requests go first. */
setPriority(10);

const tell = (message: FromWorker) => parentPort?.postMessage(message);

parentPort?.on('message', (task: Task) => {
  try {
    tell({ kind: 'finished', record: make(task) });
  } catch (error) {
    if (error instanceof SampleRefused) tell({ kind: 'refused', code: error.code, subject: error.subject });
    else
      tell({
        kind: 'failed',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
  }
});

function make({ instrument, data, design, known }: Task): RunRecord {
  const model = openModel(instrument, data, design);
  const missing = { ...data, items: data.items.filter(({ code }) => !known.includes(code)) };
  for (const batch of batchesOf(missing, design))
    tell({ kind: 'items', doubts: doubtsOf(model, data, batch, design) });
  const draws = drawsFor(design, data.cities);
  return { seed: design.seed, draws, ...recordOf(model.factors, design, draws, model.streamOf) };
}
