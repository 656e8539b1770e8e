import {
  benefitOfTheDoubt,
  type DataTable,
  runPipeline,
  type ShareLimits,
  selectUnits,
} from '@interlace/composite-index';
import { loadHighsSolver } from '@interlace/composite-index/benefit-of-the-doubt';
import type { PlaceDoubt } from '../benchmarks/standing.ts';
import { refusable } from '../routes/method-problem.ts';
import { partScores } from './part-scores.ts';
import { ranksOf } from './ranks.ts';
import { publishedRanks, type Rerun, type RerunMethod, requireFew, settle } from './rerun.ts';
import type { Study } from './study.ts';

type Solver = Awaited<ReturnType<typeof loadHighsSolver>>;

/**
 * Every city in its best light: the parts of the item scored by the method given, then weighed for each city as suits it best,
 * within limits of shares where there are some (OECD/JRC Handbook, p. 92–94). Scores 0 to 100; a city without a score in one of
 * the parts has none. As no weights are common to all, places are doubted by leaving out each part once.
 *
 * @throws DomainError `method-refused` naming the field of the request
 */
export async function bestLight(
  whole: Study,
  method: Omit<RerunMethod, 'weigh'>,
  limits: ShareLimits | undefined,
): Promise<Rerun> {
  refusable('/weights', () => requireFew(whole.table, 'benefit of the doubt'));
  const solver = await loadHighsSolver();
  const { study, leftOut, spec, tree } = settle(whole, { ...method, weigh: { method: 'tree' } });
  const run = refusable('/aggregate', () => runPipeline(spec, study.table, tree));
  const scored = partScores(run, study.item);
  const parts = scored.columns.map(({ code }) => code);
  const scores = refusable('/weights', () => shineIn(scored, solver, limits));
  const fewer = limits && { ...limits, most: Math.max(limits.most, 1 / (parts.length - 1)) };
  const without =
    parts.length < 3 ? [] : parts.map((part) => shineIn(withoutPart(scored, part), solver, fewer));
  const placesOf = without.map((each) => ranksOf(each).map((rank) => rank?.place ?? null));
  const intervals = scores.map((_, at) => spanOf(placesOf.map((each) => each[at] ?? null)));
  const ranks = ranksOf(scores, intervals);
  return {
    units: scored.units.map((unit, at) => ({ unit, score: scores[at] ?? null, rank: ranks[at] ?? null })),
    published: publishedRanks(whole),
    leftOut,
    doubt: { varied: 'parts', within: null, draws: without.length, seed: null, level: 1 },
    log: run.log,
    solver: { name: solver.name, tieRule: solver.tieRule },
  };
}

function shineIn(table: DataTable, solver: Solver, limits: ShareLimits | undefined): (number | null)[] {
  const complete = table.units.flatMap((_, at) =>
    table.columns.every((column) => column.present[at] === 1) ? [at] : [],
  );
  const found = benefitOfTheDoubt(selectUnits(table, complete), solver, limits).units;
  const scores = new Map(found.map(({ unit, score }) => [unit, 100 * score]));
  return table.units.map((unit) => scores.get(unit) ?? null);
}

function withoutPart(table: DataTable, part: string): DataTable {
  return { ...table, columns: table.columns.filter(({ code }) => code !== part) };
}

function spanOf(found: readonly (number | null)[]): PlaceDoubt['interval'] | null {
  const sorted = found.filter((place) => place !== null).sort((one, other) => one - other);
  const [low, median, high] = [sorted[0], sorted[(sorted.length - 1) >> 1], sorted.at(-1)];
  return low === undefined || median === undefined || high === undefined ? null : { low, median, high };
}
