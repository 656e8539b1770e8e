import type { Instrument } from '@interlace/instruments';
import { answerTasks } from '@interlace/service-kit/answer-tasks';
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

export type Made =
  | { readonly record: RunRecord }
  | { readonly refused: { readonly code: RefusalCode; readonly subject: string | null } };

answerTasks((task: Task, tell: (doubts: readonly ItemDoubt[]) => void): Made => {
  try {
    return { record: make(task, tell) };
  } catch (error) {
    if (error instanceof SampleRefused) return { refused: { code: error.code, subject: error.subject } };
    throw error;
  }
});

function make(
  { instrument, data, design, known }: Task,
  tell: (doubts: readonly ItemDoubt[]) => void,
): RunRecord {
  const model = openModel(instrument, data, design);
  const missing = { ...data, items: data.items.filter(({ code }) => !known.includes(code)) };
  for (const batch of batchesOf(missing, design)) tell(doubtsOf(model, data, batch, design));
  const draws = drawsFor(design, data.cities);
  return { seed: design.seed, draws, ...recordOf(model.factors, design, draws, model.streamOf) };
}
