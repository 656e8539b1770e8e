import { cityNameOf, roundHeadOf, sampleHeadOf } from '../benchmarks/heads.ts';
import { ROUND_GROUP } from '../benchmarks/member.ts';
import { type Rank, rankOf } from '../benchmarks/standing.ts';
import { suppressed } from '../benchmarks/suppression.ts';
import { doubtIn } from '../robustness/rank-doubt.ts';
import type { OpenSample } from './open-sample.ts';
import type { Rerun } from './rerun.ts';
import type { LabRun } from './run.wire.ts';
import type { Study } from './study.ts';

export interface RunToAnswer {
  readonly open: OpenSample;
  readonly item: LabRun['item'];
  readonly study: Study;
  readonly run: Rerun;
  readonly weights: LabRun['method']['weights'];
  readonly set: LabRun['method']['set'];
}

const mostMoved = 5;
const means = ['arithmetic', 'geometric', 'harmonic', 'generalised'];

/** A run under the names of its cities, the best first, each beside its published figures. Pure. */
export function runAnswer({ open: { table, sample }, item, study, run, weights, set }: RunToAnswer): LabRun {
  const nameOf = namesIn(sample);
  const ranked = run.units.filter(({ rank }) => rank !== null).length;
  const isSuppressed = ranked < sample.minimumGroup;
  const onPublishedScale = isOnPublishedScale(run);
  const cities = run.units.map(({ unit, score, rank: own }, at) => {
    const published = isSuppressed
      ? { score: study.published[at] ?? 0, rank: null, doubt: 'weights' as const }
      : publishedOf(sample, item.code, unit, study.published[at] ?? 0, run.published[at] ?? null);
    const rank = isSuppressed ? null : own;
    const places = rank && published.rank && published.rank.place - rank.place;
    const points = score === null || !onPublishedScale ? null : score - published.score;
    return { city: nameOf(unit), score, rank, published, shift: { places, points } };
  });
  const taking = new Set(study.table.units);
  return {
    dataVersion: table.dataVersion,
    experimental: true,
    round: roundHeadOf(table.round),
    sample: sampleHeadOf(sample),
    item,
    method: {
      weights,
      set,
      leftOut: [...run.leftOut],
      solver: run.solver,
      log: { ...run.log, ...plain(run.log) },
    },
    doubt: run.doubt,
    suppressed: isSuppressed ? suppressed('group-too-small') : null,
    shifts: isSuppressed ? null : shiftsOf(cities),
    cities: cities.toSorted(byScore),
    withoutScore: [...sample.members]
      .filter(({ score }) => !taking.has(score.cityId))
      .map(({ facts }) => cityNameOf(facts)),
  };
}

/** The place as it is published, with its interval; where that is not known yet, with that of the drawn weights. */
function publishedOf(
  sample: OpenSample['sample'],
  item: string,
  city: string,
  score: number,
  drawn: Rank | null,
): City['published'] {
  const { rank } = rankOf(sample.whole.of(item), score, doubtIn(sample, ROUND_GROUP, item, city));
  return rank ? { score, rank, doubt: 'robustness' } : { score, rank: drawn, doubt: 'weights' };
}

type City = LabRun['cities'][number];

function namesIn(sample: OpenSample['sample']): (id: string) => City['city'] {
  return (id) => {
    const facts = sample.member(id)?.facts;
    return facts ? cityNameOf(facts) : { id, code: null, name: null, country: null };
  };
}

const byScore = (one: City, other: City) =>
  (other.score ?? Number.NEGATIVE_INFINITY) - (one.score ?? Number.NEGATIVE_INFINITY) ||
  (one.city.id < other.city.id ? -1 : 1);

/** Means over the fixed scale of the questions can be held against published scores; anything else has a scale of its own. */
function isOnPublishedScale({ log: { spec }, solver }: Rerun): boolean {
  const { method, from, to } = spec.normalise;
  const { everywhere, groups = {} } = spec.aggregate;
  const used = [everywhere, ...Object.values(groups)];
  return (
    solver === null &&
    method === 'goalposts' &&
    from === 0 &&
    to === 100 &&
    used.every((choice) => means.includes(choice.method))
  );
}

function shiftsOf(cities: readonly City[]): LabRun['shifts'] {
  const moved = cities.flatMap(({ city, shift: { places } }) => (places === null ? [] : [{ city, places }]));
  const sizes = moved.map(({ places }) => Math.abs(places));
  const sorted = moved.toSorted((one, other) => other.places - one.places);
  return {
    mean: sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length),
    largest: Math.max(0, ...sizes),
    risers: sorted.filter(({ places }) => places > 0).slice(0, mostMoved),
    fallers: sorted
      .toReversed()
      .filter(({ places }) => places < 0)
      .slice(0, mostMoved),
  };
}

/** The parts of a log as plain records. */
function plain({ spec, input, fixed, effects }: Rerun['log']) {
  return { spec: { ...spec }, input: { ...input }, fixed: { ...fixed }, effects: { ...effects } };
}
