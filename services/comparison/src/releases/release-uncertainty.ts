import { parseInstrument } from '@interlace/instruments';
import { ROUND_GROUP } from '../benchmarks/member.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import { drawsFor } from '../robustness/design.ts';
import { type FactorRecord, recordOf } from '../robustness/factors.ts';
import { batchesOf, doubtsOf } from '../robustness/place-doubt.ts';
import { finishedDoubt, refusedDoubt } from '../robustness/rank-doubt.ts';
import { openModel } from '../robustness/rank-model.ts';
import {
  QuestionColumns,
  type RefusalCode,
  type SampleData,
  SampleRefused,
} from '../robustness/sample-data.ts';
import { snapshotOf } from '../robustness/sample-snapshot.ts';
import type { ReleaseInputs } from './release-inputs.ts';

/** What the run behind the places varied, or why there could be none. */
export type Uncertainty =
  | { readonly refused: RefusalCode }
  | (FactorRecord & {
      readonly seed: number;
      readonly draws: number;
      /** By item, in places of the whole sample. */
      readonly meanRankShifts: Readonly<Record<string, number | null>>;
    });

/** Tries the places of a release's sample by its design, and gives the table what came of it. Seeded: equal inputs, equal bits. */
export function judgePlaces(table: RoundTable, inputs: ReleaseInputs): Uncertainty {
  const [sample] = table.samples;
  if (!sample) return { refused: 'fewer-than-minimum' };
  const { design } = inputs;
  const versions = { dataVersion: sample.version, designVersion: design.version };
  try {
    const { cityIds, items, groups, named } = snapshotOf(sample);
    const instrument = parseInstrument(inputs.instrument);
    const columns = new QuestionColumns(instrument, cityIds.length);
    for (const [position, id] of cityIds.entries()) columns.put(position, inputs.questions[id] ?? []);
    const data: SampleData = {
      cities: cityIds.length,
      isReviewed: sample.origin === 'validated',
      questions: columns.columns,
      items,
      groups: groups.filter(({ key }) => key === ROUND_GROUP),
    };
    const model = openModel(instrument, data, design);
    const doubts = batchesOf(data, design).flatMap((batch) => doubtsOf(model, data, batch, design));
    sample.judge(finishedDoubt(versions, named, doubts));
    const draws = drawsFor(design, data.cities);
    const meanRankShifts = Object.fromEntries(doubts.map(({ item, meanRankShift }) => [item, meanRankShift]));
    return {
      seed: design.seed,
      draws,
      ...recordOf(model.factors, design, draws, model.streamOf),
      meanRankShifts,
    };
  } catch (error) {
    if (!(error instanceof SampleRefused)) throw error;
    sample.judge(refusedDoubt(versions.dataVersion, error.code));
    return { refused: error.code };
  }
}
