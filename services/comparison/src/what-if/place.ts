import {
  bandsOf,
  columnOf,
  countPlaces,
  createTable,
  type DataTable,
  placeAmong,
  rankInterval,
  sortedSample,
  valueAt,
  weightModel,
} from '@interlace/composite-index';
import type { ScoredQuestion } from '@interlace/contracts';
import { type ItemTree, questionShare } from '@interlace/scoring-method';
import { type Suppression, suppressed } from '../benchmarks/suppression.ts';

/** How the interval of a place is made: what varies, and what does not. */
export const intervalRule = {
  level: 0.9,
  draws: 500,
  seed: 20_261,
  within: 0.25,
  varies: 'The weights of questions and parts, each drawn within ±25 % of itself.',
  fixed: 'Normalisation, aggregation, and the answers of all cities.',
} as const;

/** A place with its doubt. 1 is the best; ties share the better place. */
export interface Place {
  readonly place: number;
  readonly tied: number;
  readonly of: number;
  readonly interval: { readonly low: number; readonly high: number };
  readonly band: number;
}

export interface PlaceOrReason {
  readonly place: Place | null;
  readonly suppressed: Suppression | null;
}

/** The cities among which a place is looked for, the city itself left out. */
export interface Others {
  /** Strict scores of the item by city; cities without one are left out. */
  readonly scores: ReadonlyMap<string, number>;
  /** Their questions, 0 to 100, with a column for every leaf of the item's tree. */
  readonly table: DataTable;
  /** Why the sample shows no places, where it shows none. */
  readonly suppressed: Suppression | null;
}

export interface OwnScore {
  readonly strict: number | null;
  readonly questions: readonly ScoredQuestion[];
}

/** Where a city with these answers stands, all others held constant. Pure. */
export function placeOf({ tree }: ItemTree, others: Others, own: OwnScore): PlaceOrReason {
  if (own.strict === null) return { place: null, suppressed: suppressed('no-score') };
  if (others.suppressed) return { place: null, suppressed: others.suppressed };
  const sample = sortedSample([...others.scores.values(), own.strict]);
  const doubt = doubtOf(drawnPlaces(tree, others, own.questions));
  if (!doubt) return { place: null, suppressed: suppressed('no-score') };
  return { place: { ...placeAmong(sample, own.strict, 'higher-is-better'), ...doubt }, suppressed: null };
}

/** Every ranked city's draws by place, the city in question last. */
function drawnPlaces(
  tree: ItemTree['tree'],
  { scores, table }: Others,
  questions: readonly ScoredQuestion[],
): Uint32Array[] {
  const ranked = table.units.flatMap((unit, index) => (scores.has(unit) ? [index] : []));
  const units = [...ranked.map((index) => table.units[index] ?? ''), 'own'];
  const shares = new Map(questions.map((question) => [question.question, questionShare(question)]));
  const columns = tree.leaves.map((leaf) => {
    const column = columnOf(table, leaf);
    return [leaf, [...ranked.map((index) => valueAt(column, index)), shares.get(leaf) ?? null]] as const;
  });
  const { within, seed, draws } = intervalRule;
  const model = weightModel({
    table: createTable(units, Object.fromEntries(columns)),
    nodes: tree.nodes,
    within,
    seed,
  });
  const { places } = countPlaces(model, 0, draws);
  return units.map((_, unit) => places.subarray(unit * units.length, (unit + 1) * units.length));
}

function doubtOf(rows: readonly Uint32Array[]): Pick<Place, 'interval' | 'band'> | null {
  const intervals = rows.map((row) => rankInterval(row, intervalRule.level));
  const interval = intervals.at(-1);
  const place = bandsOf(intervals).at(-1);
  return interval && place
    ? { interval: { low: interval.low, high: interval.high }, band: place.band }
    : null;
}
