import type { DataTable } from '@interlace/composite-index';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Instrument } from '@interlace/instruments';
import { itemOf } from '../benchmarks/member.ts';
import { questionTable } from '../benchmarks/question-table.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import { type Sample, sampleKey } from '../benchmarks/sample.ts';
import { overviewOf } from '../benchmarks/standing.ts';
import { readSampleQuestions } from '../reading/answers.store.ts';
import type { Others } from './place.ts';

/** Some 110 kB each for 142 cities and 86 questions. */
const MOST_KEPT = 8;

/** The questions of samples as numbers, kept while their data version stands: people try one change after the other. */
export class SampleTables {
  readonly #kept = new Map<string, DataTable>();

  async of(sql: SqlExecutor, table: RoundTable, sample: Sample, instrument: Instrument): Promise<DataTable> {
    const key = `${table.round.id} ${sampleKey(sample)} ${table.dataVersion}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const cities = await readSampleQuestions(sql, table.round.id, sample);
    const made = questionTable(
      instrument.questions.map(({ code }) => code),
      cities,
    );
    this.#kept.set(key, made);
    for (const old of [...this.#kept.keys()].slice(0, -MOST_KEPT)) this.#kept.delete(old);
    return made;
  }
}

/** Everybody a city is compared with in an item. */
export function othersOf(sample: Sample, cityId: string, item: string, table: DataTable): Others {
  const scores = new Map<string, number>();
  for (const member of sample.members) {
    const strict = itemOf(member, item)?.strict ?? null;
    if (strict !== null && member.score.cityId !== cityId) scores.set(member.score.cityId, strict);
  }
  return { scores, table, suppressed: overviewOf(sample.whole.of(item)).suppressed };
}
