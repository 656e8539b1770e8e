import type { Instrument } from '@interlace/instruments';
import { DomainError } from '@interlace/service-kit/problems';
import { cityNameOf, roundHeadOf } from '../benchmarks/heads.ts';
import type { Member } from '../benchmarks/member.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import { refusable } from '../routes/method-problem.ts';
import { causes, type Explained, type Explanation, explain, type Part, subtotals } from './explain.ts';
import type { ExplanationBody } from './wire.ts';

/** A score as one of two: where it stands and what it is. */
export interface Place {
  readonly table: RoundTable;
  readonly member: Member;
  /** Another version of the submission than the one that stands. */
  readonly version?: number;
}

export interface ToExplain {
  readonly from: Place;
  readonly to: Place;
  readonly explained: Explained;
  readonly says: readonly string[];
  readonly dataVersion: string;
}

/** @throws DomainError `not-comparable` where one of the two has no score for the item */
export function explanationBody({ from, to, explained, says, dataVersion }: ToExplain): ExplanationBody {
  const { item, level = 'questions' } = explained;
  const explanation = refusable('item', () => explain(explained));
  if (!explanation)
    throw new DomainError('not-comparable', `Both sides need a score for ${item}; one of them has none.`);
  const [earlier, later] = [explained.from.instrument, explained.to.instrument];
  const titles = itemTitles(earlier, later);
  return {
    dataVersion,
    item: { code: item, title: titles.get(item) ?? item },
    from: sideBody(from, explanation.from),
    to: sideBody(to, explanation.to),
    difference: explanation.difference,
    parts: partBodies(explanation, earlier, later),
    indicators: subtotals(explanation.parts, ({ indicator }) => indicator).flatMap(({ key, points }) =>
      key === null ? [] : [{ code: key, title: titles.get(key) ?? key, points }],
    ),
    causes: subtotals(explanation.parts, ({ cause }) => cause).map(({ key: cause, points }) => {
      return { cause, points, says: causes[cause] };
    }),
    level,
    says: [...says],
  };
}

function sideBody({ table, member, version }: Place, strict: number): ExplanationBody['from'] {
  const { origin, instrument, methodVersion, submissionId: id, submissionVersion } = member.score;
  return {
    round: roundHeadOf(table.round),
    city: cityNameOf(member.facts),
    origin,
    instrument,
    methodVersion,
    submission: { id, version: version ?? submissionVersion },
    strict,
  };
}

function partBodies(
  { parts }: Explanation,
  earlier: Instrument,
  later: Instrument,
): ExplanationBody['parts'] {
  const asked = [...earlier.questions, ...later.questions];
  const titles = new Map(asked.map(({ lineage, title }) => [lineage, title]));
  return parts.map(({ question, ...part }: Part) => ({
    ...part,
    question: question === null ? null : { lineage: question, title: titles.get(question) ?? question },
  }));
}

const itemTitles = (...instruments: readonly Instrument[]) =>
  new Map(
    instruments.flatMap(({ composites, indicators }) =>
      [...composites, ...indicators].map(({ code, title }) => [code, title] as const),
    ),
  );
