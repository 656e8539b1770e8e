import { type ItemName, itemNamesOf, roundHeadOf } from './heads.ts';
import { type Dimension, groupKey } from './member.ts';
import type { RoundTable } from './round-table.ts';
import type { Group, Sample } from './sample.ts';
import { overviewOf } from './standing.ts';
import type { RoundStatistics } from './wire.ts';

type SampleStatistics = RoundStatistics['samples'][number];

/** Statistics of every sample of a round and, where a dimension is given, of each of its groups. Pure. */
export function roundStatisticsOf(table: RoundTable, by?: Dimension): RoundStatistics {
  return {
    dataVersion: table.dataVersion,
    round: roundHeadOf(table.round),
    samples: table.samples.map((sample) => sampleStatistics(table, sample, by)),
  };
}

function sampleStatistics(table: RoundTable, sample: Sample, by: Dimension | undefined): SampleStatistics {
  const { origin, instrument, methodVersion, size } = sample;
  const names = itemNamesOf(table, sample);
  return {
    origin,
    instrument,
    methodVersion,
    cities: size,
    items: itemsOf(names, sample.whole),
    groups: by ? groupsOf(sample, names, by) : null,
  };
}

function groupsOf(sample: Sample, names: readonly ItemName[], by: Dimension): SampleStatistics['groups'] {
  const networks = by === 'network' ? networkNames(sample) : new Map<string, string | null>();
  return sample.groupKeys(by).map((key) => {
    const group = sample.group(key);
    const code = key.slice(groupKey(by, '').length);
    return {
      group: code,
      name: networks.get(code) ?? null,
      cities: group.cities,
      items: itemsOf(names, group),
    };
  });
}

function itemsOf(names: readonly ItemName[], group: Group): SampleStatistics['items'] {
  return names.map((name) => ({ ...name, ...overviewOf(group.of(name.code)) }));
}

function networkNames(sample: Sample): Map<string, string | null> {
  return new Map(
    [...sample.members].flatMap((member) => member.networks.map(({ id, name }) => [id, name] as const)),
  );
}
