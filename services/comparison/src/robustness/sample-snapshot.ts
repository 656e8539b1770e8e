import type { SqlExecutor } from '@interlace/event-bus';
import type { Instrument } from '@interlace/instruments';
import { isRanked, itemOf, type Member, ROUND_GROUP } from '../benchmarks/member.ts';
import type { Sample } from '../benchmarks/sample.ts';
import type { NamedGroup } from './rank-doubt.ts';
import { type RunKey, readCities } from './rank-run.store.ts';
import { QuestionColumns, type SampleData } from './sample-data.ts';

/** A sample as it stood when a run began: published figures, groups, and which scores they belong to. Pure. */
export interface SampleSnapshot {
  readonly cityIds: readonly string[];
  readonly fingerprints: readonly string[];
  readonly items: SampleData['items'];
  readonly groups: SampleData['groups'];
  readonly named: readonly NamedGroup[];
}

/** Cities by id, so that the order in which they came changes nothing; the whole sample is the first group. */
export function snapshotOf(sample: Sample): SampleSnapshot {
  const members = [...sample.members].sort((a, b) => (a.score.cityId < b.score.cityId ? -1 : 1));
  const positions = new Map<string, number[]>([[ROUND_GROUP, []]]);
  for (const [position, { groups }] of members.entries())
    for (const key of groups.filter(isRanked)) {
      const group = positions.get(key) ?? [];
      positions.set(key, group);
      group.push(position);
    }
  const cityIds = members.map(({ score }) => score.cityId);
  return {
    cityIds,
    fingerprints: members.map(({ score }) => score.fingerprint),
    items: sample.items().map(({ code, kind }) => ({ code, kind, strict: strictOf(members, code) })),
    groups: [...positions].map(([key, group]) => ({ key, positions: Int32Array.from(group) })),
    named: [...positions].map(([key, group]) => ({ key, cityIds: group.map((at) => cityIds[at] ?? '') })),
  };
}

const strictOf = (members: readonly Member[], item: string) =>
  Float64Array.from(members, (member) => itemOf(member, item)?.strict ?? Number.NaN);

/** Cities read at a time: a millisecond or two of JSON, between which requests are answered. */
const PAGE = 25;

/**
 * The scored questions of the snapshot's cities; undefined where the data have moved on since it was taken.
 * @throws SampleRefused for questions the instrument does not have
 */
export async function readData(
  sql: SqlExecutor,
  key: RunKey,
  instrument: Instrument,
  { cityIds, fingerprints, items, groups }: SampleSnapshot,
): Promise<SampleData | undefined> {
  const questions = new QuestionColumns(instrument, cityIds.length);
  for (let from = 0; from < cityIds.length; from += PAGE) {
    const rows = await readCities(sql, key, cityIds[from - 1] ?? null, PAGE);
    const expected = fingerprints.slice(from, from + PAGE);
    if (rows.length !== expected.length) return undefined;
    for (const [index, row] of rows.entries()) {
      if (row.fingerprint !== expected[index]) return undefined;
      questions.put(from + index, row.questions);
    }
  }
  const isReviewed = key.identity.origin === 'validated';
  return { cities: cityIds.length, isReviewed, questions: questions.columns, items, groups };
}
