import type { ScoredQuestion } from '@interlace/contracts';
import { fingerprint } from './fingerprint.ts';
import { cityNameOf, itemNamesOf, roundHeadOf } from './heads.ts';
import { itemOf, type Member } from './member.ts';
import { difference, progressOnSharedCore } from './progress.ts';
import type { RoundTable } from './round-table.ts';
import type { Sample } from './sample.ts';
import type { Progress } from './wire.ts';

/** A city in one of the two rounds. */
export interface ProgressSide {
  readonly table: RoundTable;
  readonly sample: Sample;
  readonly member: Member;
}

export type SideWithQuestions = ProgressSide & { readonly questions: readonly ScoredQuestion[] };

/** Version of the data behind a progress: it changes with either round. */
export const progressVersion = (from: ProgressSide, to: ProgressSide): string =>
  fingerprint([from.table.dataVersion, to.table.dataVersion]).slice(0, 32);

/** A city in two rounds: on the questions both share, and its full scores of both. Pure. */
export function cityProgress(from: SideWithQuestions, to: SideWithQuestions): Progress {
  const [before, after] = [from.sample, to.sample];
  return {
    dataVersion: progressVersion(from, to),
    city: cityNameOf(to.member.facts),
    from: sideOf(from),
    to: sideOf(to),
    core: toWire(progressOnSharedCore(from.questions, to.questions)),
    items: itemNamesOf(to.table, after).map((name) => {
      const values = { from: strictOf(from.member, name.code), to: strictOf(to.member, name.code) };
      return { ...name, ...values, change: difference(values.from, values.to) };
    }),
    sameInstrument:
      before.instrument.code === after.instrument.code &&
      before.instrument.version === after.instrument.version,
    sameMethod: before.methodVersion === after.methodVersion,
  };
}

/**
 * How to compare a city's rounds: the later one as shown by default or in the origin asked for; the earlier one in the
 * same origin where there is one, else the nearest in kind. Invented and real figures are never compared.
 */
export function earlierMember(table: RoundTable, to: ProgressSide): ProgressSide | undefined {
  if (table.round.fictitious !== to.table.round.fictitious) return undefined;
  const samples = table
    .samplesOf(to.member.score.cityId)
    .filter(({ instrument }) => instrument.code === to.sample.instrument.code);
  const sample = samples.find(({ origin }) => origin === to.sample.origin) ?? samples[0];
  const member = sample?.member(to.member.score.cityId);
  return sample && member && { table, sample, member };
}

const strictOf = (member: Member, code: string) => itemOf(member, code)?.strict ?? null;

function sideOf({ table, sample, member }: ProgressSide): Progress['from'] {
  const { origin, instrument, methodVersion } = sample;
  const { submissionVersion } = member.score;
  return { round: roundHeadOf(table.round), origin, instrument, methodVersion, submissionVersion };
}

function toWire({
  onlyFrom,
  onlyTo,
  questions,
  ...core
}: ReturnType<typeof progressOnSharedCore>): Progress['core'] {
  return { ...core, onlyFrom: [...onlyFrom], onlyTo: [...onlyTo], questions: [...questions] };
}
