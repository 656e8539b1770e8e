import type { ScoredQuestion } from '@interlace/contracts';
import type { Instrument } from '@interlace/instruments';
import { questionShare } from '@interlace/scoring-method';

/** State of a question for a city: what a draw may change of it. */
export const cellState = { absent: 0, settled: 1, answered: 2, unknown: 3 } as const;

/** A question over the cities: 0 to 100 where it applies, unknown 0, and its `cellState`. */
export interface QuestionColumn {
  readonly code: string;
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** A published item over the cities: strict scores, NaN where a city has none. */
export interface PublishedItem {
  readonly code: string;
  readonly kind: 'composite' | 'indicator';
  readonly strict: Float64Array;
}

/** Cities in which places are given, by position in the sample, ascending. */
export interface RankedGroup {
  readonly key: string;
  readonly positions: Int32Array;
}

/** What a run computes with: plain data that can be sent to a thread. Cities are in the order of their ids. */
export interface SampleData {
  readonly cities: number;
  readonly isReviewed: boolean;
  readonly questions: readonly QuestionColumn[];
  readonly items: readonly PublishedItem[];
  readonly groups: readonly RankedGroup[];
}

/** Why a sample cannot be tried. `instrument-unknown` may cure itself, the others last as long as the data. */
export const refusals = {
  'fewer-than-minimum': 'The sample has fewer cities than the network sums up at least, so it has no ranks.',
  'instrument-unknown': 'The definition of the instrument has not arrived yet.',
  'instrument-unreadable': 'The definition of the instrument cannot be read.',
  'scores-do-not-fit': 'The scores name questions or items the instrument does not have.',
  'figures-not-reproduced': 'The published figures do not follow from the scored questions.',
} as const;
export type RefusalCode = keyof typeof refusals;

export class SampleRefused extends Error {
  readonly code: RefusalCode;
  /** The item, question or instrument it is about; null for the sample. */
  readonly subject: string | null;

  constructor(code: RefusalCode, subject: string | null = null) {
    super(refusals[code]);
    this.code = code;
    this.subject = subject;
  }
}

/** Question columns to be filled city by city. */
export class QuestionColumns {
  readonly columns: readonly QuestionColumn[];
  readonly #byCode: ReadonlyMap<string, QuestionColumn>;

  constructor(instrument: Instrument, cities: number) {
    this.columns = instrument.questions.map(({ code }) => ({
      code,
      values: new Float64Array(cities),
      states: new Uint8Array(cities),
    }));
    this.#byCode = new Map(this.columns.map((column) => [column.code, column]));
  }

  /** @throws SampleRefused `scores-do-not-fit` for a question the instrument does not have */
  put(city: number, questions: readonly ScoredQuestion[]): void {
    for (const question of questions) {
      const column = this.#byCode.get(question.question);
      if (!column) throw new SampleRefused('scores-do-not-fit', question.question);
      const share = questionShare(question);
      if (share === null) continue;
      column.values[city] = share;
      column.states[city] = stateOf(question.state);
    }
  }
}

function stateOf(state: ScoredQuestion['state']): number {
  if (state === 'answered') return cellState.answered;
  return state === 'unknown' ? cellState.unknown : cellState.settled;
}
