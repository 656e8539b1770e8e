import { type Disclosure, openDisclosure } from '../benchmarks/disclosure.ts';
import { itemNamesOf } from '../benchmarks/heads.ts';
import { itemOf, type Member, ROUND_GROUP } from '../benchmarks/member.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import { sees, type Visibility } from '../benchmarks/visibility.ts';
import { doubtIn } from '../robustness/rank-doubt.ts';

/** The columns of every export, in their order. Scores and coverage unrounded: 0 to 100, 0 to 1. */
export const exportColumns = [
  'round',
  'city',
  'city_name',
  'country',
  'origin',
  'item',
  'item_title',
  'kind',
  'strict',
  'lenient',
  'coverage',
  'rank_place',
  'rank_tied',
  'rank_of',
  'rank_low',
  'rank_high',
  'band',
  'suppressed',
  'published_score',
  'published_year',
  'published_source',
  'instrument',
  'instrument_version',
  'method_version',
  'submission_version',
  'submitted_at',
  'data_version',
  // 'yes' for what was sent after the end of the round, in an extension.
  'late',
] as const;
export type ExportColumn = (typeof exportColumns)[number];
/** Columns that hold a number or nothing. */
export const numericColumns = [
  'strict',
  'lenient',
  'coverage',
  'rank_place',
  'rank_tied',
  'rank_of',
  'rank_low',
  'rank_high',
  'band',
  'published_score',
  'published_year',
  'submission_version',
] as const satisfies readonly ExportColumn[];

export type ExportCell = string | number | null;
export type ExportRow = Readonly<Record<ExportColumn, ExportCell>>;

/** A row without anything in it. */
export const emptyRow = Object.fromEntries(exportColumns.map((column) => [column, null])) as Record<
  ExportColumn,
  ExportCell
>;

/**
 * One row per city, origin and item, and one per published figure of these cities, whose value has a column of its own.
 * Every format is written from these rows, so their numbers cannot differ. Pure.
 */
export function exportRows(
  table: RoundTable,
  visibility: Visibility,
  disclosureOf: (sample: Sample) => Disclosure = openDisclosure,
): ExportRow[] {
  const rows = table.samples.flatMap((sample) => {
    const disclosure = disclosureOf(sample);
    return visibleMembers(sample, visibility).flatMap((member) =>
      scoreRows(table, sample, member, disclosure),
    );
  });
  const cities = new Map(
    table.samples
      .flatMap((sample) => visibleMembers(sample, visibility))
      .map((member) => [member.facts.id, member]),
  );
  return [...rows, ...[...cities.values()].flatMap((member) => publishedRows(table, member))];
}

const visibleMembers = (sample: Sample, visibility: Visibility) =>
  sample.ordered('name').filter(({ facts }) => sees(visibility, facts.id));

function headOf(table: RoundTable, { facts: { id, profile } }: Member) {
  const city = {
    city: profile?.code ?? id,
    city_name: profile?.name ?? null,
    country: profile?.country ?? null,
  };
  return { ...emptyRow, round: table.round.code, ...city, data_version: table.dataVersion };
}

function scoreRows(table: RoundTable, sample: Sample, member: Member, disclosure: Disclosure): ExportRow[] {
  const { score } = member;
  const shared = {
    ...headOf(table, member),
    origin: sample.origin,
    instrument: sample.instrument.code,
    instrument_version: sample.instrument.version,
    method_version: sample.methodVersion,
    submission_version: score.submissionVersion,
    submitted_at: score.submittedAt,
    late: score.late ? 'yes' : null,
  };
  return itemNamesOf(table, sample).map(({ code, kind, title }) => {
    const { strict = null, lenient = null, coverage = 0 } = itemOf(member, code) ?? {};
    const { rank, suppressed } = disclosure.standing(
      ROUND_GROUP,
      code,
      strict,
      doubtIn(sample, ROUND_GROUP, code, score.cityId),
    );
    return {
      ...shared,
      item: code,
      item_title: title,
      kind,
      strict,
      lenient,
      coverage,
      rank_place: rank?.place ?? null,
      rank_tied: rank?.tied ?? null,
      rank_of: rank?.of ?? null,
      rank_low: rank?.interval.low ?? null,
      rank_high: rank?.interval.high ?? null,
      band: rank?.band ?? null,
      suppressed: suppressed?.code ?? null,
    };
  });
}

function publishedRows(table: RoundTable, member: Member): ExportRow[] {
  return member.facts.published.map((figure) => ({
    ...headOf(table, member),
    origin: 'published',
    item: figure.indicator,
    instrument: figure.questionnaire,
    published_score: figure.score,
    published_year: figure.year,
    published_source: figure.source,
  }));
}
