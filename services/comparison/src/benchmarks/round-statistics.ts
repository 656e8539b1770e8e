import { type Disclosure, openDisclosure } from './disclosure.ts';
import { type ItemName, itemNamesOf, roundHeadOf } from './heads.ts';
import { type Dimension, groupKey, ROUND_GROUP } from './member.ts';
import type { RoundTable } from './round-table.ts';
import type { Sample } from './sample.ts';
import type { RoundStatistics } from './wire.ts';

type SampleStatistics = RoundStatistics['samples'][number];

/** Statistics of every sample of a round and, where a dimension is given, of each of its groups. Pure. */
export function roundStatisticsOf(
  table: RoundTable,
  by?: Dimension,
  disclosureOf: (sample: Sample) => Disclosure = openDisclosure,
): RoundStatistics {
  return {
    dataVersion: table.dataVersion,
    round: roundHeadOf(table.round),
    samples: table.samples.map((sample) => sampleStatistics(table, sample, by, disclosureOf(sample))),
  };
}

function sampleStatistics(
  table: RoundTable,
  sample: Sample,
  by: Dimension | undefined,
  disclosure: Disclosure,
): SampleStatistics {
  const { origin, instrument, methodVersion, size } = sample;
  const names = itemNamesOf(table, sample);
  return {
    origin,
    instrument,
    methodVersion,
    cities: size,
    items: itemsOf(names, ROUND_GROUP, disclosure),
    groups: by ? groupsOf(sample, names, by, disclosure) : null,
  };
}

function groupsOf(
  sample: Sample,
  names: readonly ItemName[],
  by: Dimension,
  disclosure: Disclosure,
): SampleStatistics['groups'] {
  const networks = by === 'network' ? networkNames(sample) : new Map<string, string | null>();
  return sample.groupKeys(by).map((key) => {
    const group = sample.group(key);
    const code = key.slice(groupKey(by, '').length);
    return {
      group: code,
      name: networks.get(code) ?? null,
      cities: group.cities,
      items: itemsOf(names, key, disclosure),
    };
  });
}

function itemsOf(
  names: readonly ItemName[],
  group: string,
  disclosure: Disclosure,
): SampleStatistics['items'] {
  return names.map((name) => ({ ...name, ...disclosure.overview(group, name.code) }));
}

function networkNames(sample: Sample): Map<string, string | null> {
  return new Map(
    [...sample.members].flatMap((member) => member.networks.map(({ id, name }) => [id, name] as const)),
  );
}
