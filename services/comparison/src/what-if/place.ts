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
import type { PlaceDoubt, Standing } from '../benchmarks/standing.ts';
import { type Suppression, suppressed } from '../benchmarks/suppression.ts';
import { TIE } from '../benchmarks/tie.ts';

/** A place with its doubt, or why there is none. */
export type RankOrReason = Pick<Standing, 'rank' | 'suppressed'>;

/** How the interval of a place is made: what varies, and what does not. */
export const intervalRule = {
  level: 0.9,
  draws: 500,
  seed: 20_261,
  within: 0.25,
  varies: 'The weights of questions and parts, each drawn within ±25 % of itself.',
  fixed: 'Normalisation, aggregation, and the answers of all cities.',
} as const;

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

/** What is asked of a place: one city under several sets of answers. Plain data, for another thread. */
export interface PlacesAsked {
  readonly tree: ItemTree;
  readonly others: Others;
  readonly own: readonly OwnScore[];
}

/** Where a city stands with each set of answers, all others held constant; some 80 ms each for 142 cities. Pure. */
export function placesOf({ tree, others, own }: PlacesAsked): RankOrReason[] {
  return own.map((score) => placeOf(tree, others, score));
}

function placeOf({ tree }: ItemTree, others: Others, own: OwnScore): RankOrReason {
  if (own.strict === null) return { rank: null, suppressed: suppressed('no-score') };
  if (others.suppressed) return { rank: null, suppressed: others.suppressed };
  const sample = sortedSample([...others.scores.values(), own.strict]);
  const doubt = doubtOf(drawnPlaces(tree, others, own.questions));
  if (!doubt) return { rank: null, suppressed: suppressed('no-score') };
  return { rank: { ...placeAmong(sample, own.strict, 'higher-is-better', TIE), ...doubt }, suppressed: null };
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
  const { places } = countPlaces(model, 0, draws, TIE);
  return units.map((_, unit) => places.subarray(unit * units.length, (unit + 1) * units.length));
}

function doubtOf(rows: readonly Uint32Array[]): PlaceDoubt | null {
  const intervals = rows.map((row) => rankInterval(row, intervalRule.level));
  const interval = intervals.at(-1);
  const place = bandsOf(intervals).at(-1);
  return interval && place ? { interval, band: place.band } : null;
}
