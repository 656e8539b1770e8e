import { createTable } from '@interlace/composite-index';
import type { Instrument } from '@interlace/instruments';
import { itemOf } from '../benchmarks/member.ts';
import { questionTable } from '../benchmarks/question-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import type { CityQuestions } from '../reading/answers.store.ts';
import type { GroupStudy } from './consistency.ts';

/**
 * Every composite over the published scores of its parts, and every indicator over its questions, for the cities that have a
 * score in the group. Pure.
 */
export function groupStudies(
  instrument: Instrument,
  sample: Sample,
  cities: readonly CityQuestions[],
): GroupStudy[] {
  const scoreIn = ({ cityId }: CityQuestions, code: string): number | null => {
    const member = sample.member(cityId);
    return (member && itemOf(member, code)?.strict) ?? null;
  };
  const scoredIn = (group: string) => cities.filter((city) => scoreIn(city, group) !== null);
  const composites = instrument.composites.map(({ code: group, parts }): GroupStudy => {
    const scored = scoredIn(group);
    const lists = parts.map(({ code }) => [code, scored.map((city) => scoreIn(city, code))] as const);
    return {
      group,
      kind: 'composite',
      weights: Object.fromEntries(parts.map(({ code, weight }) => [code, weight])),
      table: createTable(
        scored.map(({ cityId }) => cityId),
        Object.fromEntries(lists),
      ),
      scores: scored.map((city) => scoreIn(city, group)),
    };
  });
  const byIndicator = Map.groupBy(instrument.questions, ({ indicator }) => indicator);
  const indicators = [...byIndicator].map(([group, questions]): GroupStudy => {
    const scored = scoredIn(group);
    return {
      group,
      kind: 'indicator',
      weights: Object.fromEntries(questions.map(({ code, attainable }) => [code, attainable])),
      table: questionTable(
        questions.map(({ code }) => code),
        scored,
      ),
      scores: scored.map((city) => scoreIn(city, group)),
    };
  });
  return [...composites, ...indicators];
}
