import type { Instrument } from '@interlace/instruments';
import { itemTree, type Score } from '@interlace/scoring-method';
import { DomainError } from '@interlace/service-kit/problems';
import { cityNameOf, roundHeadOf, sampleHeadOf } from '../benchmarks/heads.ts';
import { refusable } from '../routes/method-problem.ts';
import type { Basis, OpenCity } from '../routes/open-answers.ts';
import { evaluate } from './evaluate.ts';
import { othersOf } from './others.ts';
import { intervalRule } from './place.ts';
import { type Change, type Revision, reviseAnswers } from './revise-answers.ts';
import type { WhatIfRoom } from './room.ts';
import type { EvaluationBody } from './wire.ts';

const HELD =
  'The places hold all other cities constant: in truth they will change their answers, too, so read a place as where these answers would stand today.';

/** Changed answers that were found sound, and the item whose places are told. */
export interface Asked {
  readonly basis: Basis;
  readonly changes: readonly Change[];
  readonly revision: Revision;
  readonly item: string;
}

/** What changed answers make of every figure, and of the place in one item. */
export async function evaluationOf(
  { database, tables, workbench }: WhatIfRoom,
  { table, sample, member }: OpenCity,
  { basis, changes, revision, item }: Asked,
): Promise<EvaluationBody> {
  const { instrument } = basis;
  const { before, after, items, questions } = evaluate(basis, revision, changes);
  const answered = await tables.of(database.pool, table, sample, instrument);
  const own = [before, after].map((score) => ({ strict: strictIn(score, item), questions: score.questions }));
  const others = othersOf(sample, member.score.cityId, item, answered);
  const tree = refusable('item', () => itemTree(instrument, item));
  const [was, is] = await workbench.compute('places', { tree, others, own });
  if (!was || !is) throw new Error('a place is missing');
  return {
    items: [...items],
    questions: [...questions],
    setAside: withTitles(instrument, revision.setAside),
    opened: withTitles(
      instrument,
      revision.opened.map((question) => ({ question })),
    ),
    standing: { item, before: was, after: is, held: 'others-constant', says: HELD, interval: intervalRule },
  };
}

function strictIn({ composites, indicators }: Score, item: string): number | null {
  return [...composites, ...indicators].find(({ code }) => code === item)?.strict ?? null;
}

/** @throws DomainError `answer-refused` naming every question the instrument refuses a change of, and why */
export function demandSound(
  instrument: Instrument,
  given: Basis['answers'],
  changes: readonly Change[],
): Revision {
  const revision = reviseAnswers(instrument, given, changes);
  if (revision.faults.length === 0) return revision;
  const position = new Map(changes.map(({ question }, index) => [question, index]));
  throw new DomainError('answer-refused', 'The instrument refuses some of these answers.', {
    invalidParams: revision.faults.slice(0, 100).map(({ question, code, reason }) => ({
      name: `/changes/${position.get(question) ?? 0}/${code === 'unknown-question' ? 'question' : 'answer'}`,
      code,
      reason: `${question} ${reason}`,
    })),
  });
}

export function withTitles<Named extends { readonly question: string }>(
  instrument: Instrument,
  named: readonly Named[],
): (Named & { title: string })[] {
  const titles = new Map(instrument.questions.map(({ code, title }) => [code, title]));
  return named.map((one) => ({ ...one, title: titles.get(one.question) ?? one.question }));
}

/** Whose figures an answer of this room is about. */
export function headsOf({ table, sample, member }: OpenCity) {
  const { submissionId: id, submissionVersion: version } = member.score;
  return {
    dataVersion: table.dataVersion,
    round: roundHeadOf(table.round),
    city: cityNameOf(member.facts),
    sample: sampleHeadOf(sample),
    submission: { id, version },
  };
}
