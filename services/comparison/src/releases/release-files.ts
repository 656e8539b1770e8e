import { roundHeadOf } from '../benchmarks/heads.ts';
import { toCsv } from '../exports/csv.ts';
import { toJsonStat } from '../exports/json-stat.ts';
import { toSdmxCsv } from '../exports/sdmx-csv.ts';
import type { Files } from './archive.ts';
import { citationOf } from './citation.ts';
import { dcatOf } from './dcat.ts';
import { writeQuestions } from './questions-csv.ts';
import { readmeOf } from './readme.ts';
import type { ReleaseFigures } from './release-figures.ts';
import type { ReleaseInputs } from './release-inputs.ts';

/** Where the inputs of a release lie in its archive; all else is made from them. */
export const inputFiles = {
  head: 'data/release.json',
  cities: 'data/cities.json',
  questions: 'data/questions.csv',
  instrument: 'data/instrument.json',
  method: 'data/method.json',
  design: 'data/design.json',
} as const satisfies Record<keyof ReleaseInputs, string>;

export const SCORES = 'data/scores.json';
export const STATISTICS = 'data/statistics.json';
export const UNCERTAINTY = 'data/uncertainty.json';

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Every file of a release but the manifests. Pure: equal inputs give equal texts. */
export function releaseFiles(inputs: ReleaseInputs, figures: ReleaseFigures): Files {
  const { head, cities, questions, instrument, method, design } = inputs;
  const { dataVersion, rows, statistics, uncertainty } = figures;
  const exported = { dataVersion, round: roundHeadOf(head.round), rows };
  const ids = cities.map(({ id }) => id);
  return new Map([
    ['README.md', readmeOf(head)],
    ['bag-info.txt', bagInfo(inputs)],
    ['dcat.jsonld', json(dcatOf(head))],
    [inputFiles.head, json(head)],
    [inputFiles.cities, json(cities)],
    [inputFiles.questions, writeQuestions(ids, questions)],
    [inputFiles.instrument, json(instrument)],
    [inputFiles.method, json(method)],
    [inputFiles.design, json(design)],
    ['data/scores.csv', toCsv(rows)],
    [SCORES, json(exported)],
    ['data/scores.jsonstat.json', json(toJsonStat(exported))],
    ['data/scores.sdmx.csv', toSdmxCsv(exported)],
    [STATISTICS, json(statistics)],
    [UNCERTAINTY, json(uncertainty)],
  ]);
}

function bagInfo({ head }: ReleaseInputs): string {
  const lines = {
    'Source-Organization': head.creators.join('; '),
    'Bagging-Date': head.publishedAt.slice(0, 10),
    'External-Identifier': `urn:uuid:${head.id}`,
    'External-Description': citationOf(head),
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
