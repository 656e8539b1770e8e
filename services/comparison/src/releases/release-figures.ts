import type { ScoredQuestion } from '@interlace/contracts';
import { type Instrument, parseInstrument } from '@interlace/instruments';
import { type MethodBundle, methodBundle, publish, tallyItems } from '@interlace/scoring-method';
import type { CityFacts } from '../benchmarks/city-facts.ts';
import { fingerprint } from '../benchmarks/fingerprint.ts';
import { type Dimension, dimensions } from '../benchmarks/member.ts';
import type { InstrumentItem } from '../benchmarks/round.ts';
import { roundStatisticsOf } from '../benchmarks/round-statistics.ts';
import { RoundTable } from '../benchmarks/round-table.ts';
import type { ItemKind, ItemScore, Score } from '../benchmarks/score.ts';
import type { RoundStatistics } from '../benchmarks/wire.ts';
import { type ExportRow, exportRows } from '../exports/export-rows.ts';
import type { ReleasedCity, ReleaseInputs } from './release-inputs.ts';
import { judgePlaces, type Uncertainty } from './release-uncertainty.ts';

type SampleStatistics = RoundStatistics['samples'][number];

/** Statistics of the whole sample and of the groups of every dimension. */
export interface ReleaseStatistics {
  readonly items: SampleStatistics['items'];
  readonly groups: Readonly<Record<Dimension, SampleStatistics['groups']>>;
}

export interface ReleaseFigures {
  readonly dataVersion: string;
  readonly rows: readonly ExportRow[];
  readonly statistics: ReleaseStatistics;
  readonly uncertainty: Uncertainty;
}

/**
 * Every figure of a release, computed from its inputs alone: questions → indicators and composites → statistics and places. The
 * freeze publishes what this returns and a verification compares with it. Pure.
 *
 * @throws InstrumentError, ZodError or RangeError for inputs that do not fit together
 */
export function releaseFigures(inputs: ReleaseInputs): ReleaseFigures {
  const table = releasedTable(inputs);
  const uncertainty = judgePlaces(table, inputs);
  const groups = dimensions.map(
    (by) => [by, roundStatisticsOf(table, by).samples[0]?.groups ?? null] as const,
  );
  return {
    dataVersion: table.dataVersion,
    rows: exportRows(table, { kind: 'everything' }),
    statistics: {
      items: roundStatisticsOf(table).samples[0]?.items ?? [],
      groups: Object.fromEntries(groups) as ReleaseStatistics['groups'],
    },
    uncertainty,
  };
}

/** The round as the benchmarks read it, with this sample alone. */
function releasedTable({
  head,
  cities,
  questions,
  instrument: definition,
  method,
}: ReleaseInputs): RoundTable {
  const instrument = parseInstrument(definition);
  const bundle = methodBundle.parse(method);
  const facts = new Map(cities.map((city) => [city.id, factsOf(city)]));
  const table = new RoundTable(head.round, itemsOf(instrument), (id) => {
    const known = facts.get(id);
    if (!known) throw new RangeError(`the release has no city ${id}`);
    return known;
  });
  const scores = cities.map((city) =>
    scoreOf(head, city, scoredItems(instrument, questions[city.id] ?? [], bundle)),
  );
  table.apply(scores.map((score) => ({ cityId: score.cityId, origin: score.origin, score })));
  return table;
}

const factsOf = ({ id, profile, memberships }: ReleasedCity): CityFacts => ({
  id,
  profile,
  published: [],
  memberships,
});

const itemsOf = ({ composites, indicators }: Instrument): InstrumentItem[] => {
  const named = (kind: ItemKind, items: readonly { code: string; title: string }[]) =>
    items.map(({ code, title }) => ({ code, title, kind }));
  return [...named('composite', composites), ...named('indicator', indicators)];
};

/** A city's items under a method, composites first. Pure. */
function scoredItems(
  instrument: Instrument,
  questions: readonly ScoredQuestion[],
  method: MethodBundle,
): ItemScore[] {
  const asked = questions.map((question) => ({ ...question, because: '' }));
  const tallies = tallyItems(instrument, asked, method);
  return itemsOf(instrument).flatMap(({ code, kind }) => {
    const tally = tallies.get(code);
    return tally ? [{ ...publish(tally, method), kind }] : [];
  });
}

function scoreOf({ round, sample }: ReleaseInputs['head'], city: ReleasedCity, items: ItemScore[]): Score {
  const made = {
    roundId: round.id,
    cityId: city.id,
    ...sample,
    // A release does not tell the platform's own ids of surveys.
    submissionId: city.id,
    submissionVersion: city.submissionVersion,
    submittedAt: city.submittedAt,
    ...(city.late && { late: city.late }),
    items,
  };
  return { ...made, fingerprint: fingerprint(made) };
}
