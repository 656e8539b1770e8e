import type { z } from 'zod';
import { overlaps } from '../benchmarks/city-facts.ts';
import { roundHeadOf } from '../benchmarks/heads.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import { formats } from '../exports/formats.ts';
import type { BuiltRelease } from './build-release.ts';
import { citationOf, releasePath } from './citation.ts';
import type { ReleasedCity, ReleaseHead, ReleaseInputs } from './release-inputs.ts';
import type { newRelease, ReleaseBody } from './wire.ts';

export interface Frozen {
  readonly table: RoundTable;
  readonly sample: Sample;
  readonly id: string;
  readonly version: number;
  readonly now: Date;
}

/** What a release says of itself. Pure. */
export function headOf(
  {
    title,
    creators,
    instrumentLicence,
  }: Pick<z.infer<typeof newRelease>, 'title' | 'creators' | 'instrumentLicence'>,
  { table: { round, dataVersion }, sample, id, version, now }: Frozen,
): ReleaseHead {
  const { origin, instrument, methodVersion } = sample;
  return {
    format: 'interlace-release/1',
    id,
    code: codeOf(round, origin, version, id),
    version,
    title,
    creators: creators ?? [round.network.name ?? 'Interlace'],
    publishedAt: now.toISOString(),
    licence: { data: 'CC-BY-4.0', instrument: instrumentLicence },
    round: { ...round },
    sample: { origin, instrument, methodVersion },
    servedDataVersion: dataVersion,
  };
}

const LONGEST_CODE = 80;

/** Network, round, origin, version; a name too long for that gives way to the id. */
function codeOf({ network, code }: RoundTable['round'], origin: string, version: number, id: string): string {
  const prefix = network.code && !code.startsWith(`${network.code}-`) ? [network.code] : [];
  const named = [...prefix, code, origin, version].join('-');
  return named.length <= LONGEST_CODE ? named : `release-${id}`;
}

/** The cities of a sample as a release tells them, by id. Pure. */
export function citiesOf({ round }: RoundTable, sample: Sample): ReleasedCity[] {
  const days = [round.opensAt.slice(0, 10), round.closesAt.slice(0, 10)] as const;
  return [...sample.members]
    .map(({ facts: { id, profile, memberships }, score }) => ({
      id,
      profile: profile && {
        ...profile,
        population: [...profile.population],
        foreignBornShare: [...profile.foreignBornShare],
      },
      memberships: memberships.filter((one) => overlaps(one, ...days)).map((one) => ({ ...one })),
      submissionVersion: score.submissionVersion,
      submittedAt: score.submittedAt,
      ...(score.late && { late: score.late }),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What lists and the page of a release show. Pure. */
export function metadataOf(
  { head, cities }: ReleaseInputs,
  { exported, archive, checksum }: BuiltRelease,
): ReleaseBody {
  const { format: _, servedDataVersion: __, round, ...told } = head;
  const path = releasePath(head.id);
  return {
    ...told,
    citation: citationOf(head),
    round: roundHeadOf(round),
    cities: cities.length,
    dataVersion: exported.dataVersion,
    archive: { path: `${path}/archive.zip`, bytes: archive.length, sha256: checksum },
    dcat: `${path}/dcat.jsonld`,
    exports: formats.map(({ extension }) => `${path}/data.${extension}`),
  };
}
