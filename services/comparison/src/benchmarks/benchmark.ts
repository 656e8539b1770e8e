import { doubtIn } from '../robustness/rank-doubt.ts';
import type { Disclosure } from './disclosure.ts';
import { cityNameOf, type ItemName, itemNamesOf, roundHeadOf, sampleHeadOf } from './heads.ts';
import { itemOf, type Member, ROUND_GROUP } from './member.ts';
import { peersOf } from './peers.ts';
import type { RoundTable } from './round-table.ts';
import type { Sample } from './sample.ts';
import { strengthsAndWeaknesses } from './strengths.ts';
import type { Benchmark } from './wire.ts';

/** The benchmark of a city: its scorecard, and beside every figure the whole sample and the city's peers. Pure. */
export function benchmarkOf(
  table: RoundTable,
  sample: Sample,
  member: Member,
  { standing }: Disclosure,
): Benchmark {
  const { score, facts, context } = member;
  const { group: _, groupKey, ...peers } = peersOf(sample, member);
  const items = itemNamesOf(table, sample).map((name) => {
    const { strict = null, lenient = null, coverage = 0 } = itemOf(member, name.code) ?? {};
    const doubt = (among: string) => doubtIn(sample, among, name.code, score.cityId);
    return {
      ...name,
      strict,
      lenient,
      coverage,
      sample: standing(ROUND_GROUP, name.code, strict, doubt(ROUND_GROUP)),
      peers: standing(groupKey, name.code, strict, doubt(groupKey)),
    };
  });
  return {
    dataVersion: table.dataVersion,
    round: roundHeadOf(table.round),
    city: cityNameOf(facts),
    submission: {
      id: score.submissionId,
      version: score.submissionVersion,
      submittedAt: score.submittedAt,
      ...(score.late && { late: score.late }),
    },
    sample: sampleHeadOf(sample),
    origins: table.membersOf(score.cityId).map((other) => other.score.origin),
    peers: { ...peers, ...context, steps: [...peers.steps] },
    items,
    ...gapsOf(items),
    published: publishedOf(member),
  };
}

function gapsOf(items: readonly (ItemName & Pick<Benchmark['items'][number], 'strict' | 'peers'>)[]) {
  const title = new Map(items.map((item) => [item.code, item.title]));
  const comparable = items.flatMap(({ code, kind, strict, peers }) =>
    kind === 'indicator' && strict !== null && peers.statistics
      ? [{ indicator: code, score: strict, median: peers.statistics.median }]
      : [],
  );
  const { strengths, weaknesses } = strengthsAndWeaknesses(comparable);
  const titled = (gap: (typeof strengths)[number]) => ({ ...gap, title: title.get(gap.indicator) ?? null });
  return { strengths: strengths.map(titled), weaknesses: weaknesses.map(titled) };
}

function publishedOf({ facts }: Member): Benchmark['published'] {
  return facts.published.map(({ indicator, score, year, questionnaire, source }) => {
    return { origin: 'published', indicator, score, year, questionnaire, source };
  });
}
