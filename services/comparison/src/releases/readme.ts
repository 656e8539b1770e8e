import { citationOf } from './citation.ts';
import type { ReleaseHead } from './release-inputs.ts';

/** The first thing somebody reads who opens the archive. */
export function readmeOf(head: ReleaseHead): string {
  const { title, round, sample, licence, version } = head;
  return `# ${title}

${round.name} of ${round.network.name ?? 'a network'}, version ${version} of this release.${
    round.fictitious ? ' **Every figure is invented.**' : ''
  }

Cite as: ${citationOf(head)}

Origin \`${sample.origin}\`, instrument \`${sample.instrument.code} ${sample.instrument.version}\`, method \`${sample.methodVersion}\`.
Data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. The instrument: ${licence.instrument}.

| file | what it holds |
|---|---|
| \`data/release.json\` | what this release is: round, bands, sample, smallest group, licences |
| \`data/cities.json\` | the cities: public facts, networks, which version of their survey counts |
| \`data/questions.csv\` | by city and question: state, points reached, points attainable; no answer's text |
| \`data/instrument.json\` | the questionnaire with its scoring rules and the weights of indicators and composites |
| \`data/method.json\` | the method version: every switch by name |
| \`data/design.json\` | how the places were tried: draws, seed, what varies and how far |
| \`data/scores.csv\`, \`.json\`, \`.jsonstat.json\`, \`.sdmx.csv\` | the same figures in four formats: scores 0 to 100, coverage 0 to 1, places with their interval and band |
| \`data/statistics.json\` | quartiles (type 7) and means of the sample and its groups; a small group is withheld, and says so |
| \`data/uncertainty.json\` | what the run varied, how often, what stayed fixed, and how far places moved on average |
| \`dcat.jsonld\` | metadata, DCAT-AP 3 |
| \`manifest-sha256.txt\`, \`tagmanifest-sha256.txt\` | checksums; the layout is BagIt 1.0 |

Everything in \`scores\`, \`statistics\` and \`uncertainty\` follows from the first six files. \`npm run interlace -- verify <this file>\` computes it
again and says equal, or names the first difference.
`;
}
