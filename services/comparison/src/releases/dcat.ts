import { formats } from '../exports/formats.ts';
import { citationOf, type Described, releasePath } from './citation.ts';

const CC_BY = 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0';
const FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/';
const IANA = 'https://www.iana.org/assignments/media-types/';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const iri = (id: string) => ({ '@id': id });
const typed = (type: string, value: string) => ({ '@type': `xsd:${type}`, '@value': value });
const english = (value: string) => ({ '@language': 'en', '@value': value });

const fileTypes = { Csv: 'CSV', Json: 'JSON', Xlsx: 'XLSX', JsonStat: 'JSON', Sdmx: 'CSV' } as const;

/** The release as a dataset of DCAT-AP 3, in JSON-LD. Addresses are relative to the platform. Pure. */
export function dcatOf(head: Described): Record<string, unknown> {
  const { id, title, creators, publishedAt, version, round } = head;
  const path = releasePath(id);
  const agent = (name: string) => ({ '@type': 'foaf:Agent', 'foaf:name': name });
  return {
    '@context': context,
    '@id': path,
    '@type': 'dcat:Dataset',
    'dct:identifier': `urn:uuid:${id}`,
    'dct:title': english(title),
    'dct:description': english(descriptionOf(head)),
    'dct:creator': creators.map(agent),
    'dct:publisher': agent(round.network.name ?? 'Interlace'),
    'dct:issued': typed('dateTime', publishedAt),
    'dct:language': iri('http://publications.europa.eu/resource/authority/language/ENG'),
    'dct:accessRights': iri('http://publications.europa.eu/resource/authority/access-right/PUBLIC'),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed('dateTime', round.opensAt),
      'dcat:endDate': typed('dateTime', round.closedAt ?? round.closesAt),
    },
    'dct:bibliographicCitation': citationOf(head),
    'dcat:version': String(version),
    'dcat:theme': iri('http://publications.europa.eu/resource/authority/data-theme/SOCI'),
    'dcat:keyword': ['integration', 'cities', 'composite indicator', round.instrument.code].map(english),
    'dcat:landingPage': iri(path),
    'dcat:distribution': [
      distribution(`${path}/archive.zip`, 'Everything, to be verified', 'application/zip', 'ZIP'),
      ...formats.map(({ name, title: format, extension, mediaType }) =>
        distribution(`${path}/data.${extension}`, `Figures as ${format}`, mediaType, fileTypes[name]),
      ),
    ],
  };
}

function distribution(path: string, title: string, mediaType: string, fileType: string): object {
  return {
    '@id': path,
    '@type': 'dcat:Distribution',
    'dct:title': english(title),
    'dcat:accessURL': iri(path),
    'dcat:downloadURL': iri(path),
    'dcat:mediaType': iri(`${IANA}${mediaType.split(';')[0]}`),
    'dct:format': iri(`${FILE_TYPE}${fileType}`),
    'dct:license': iri(CC_BY),
  };
}

function descriptionOf({ round, sample }: Described): string {
  const invented = round.fictitious ? ' Every figure is invented.' : '';
  return (
    `Scored questions, indicators, composites, statistics and places of the cities of ${round.name}, ` +
    `${round.network.name ?? 'a network'}; origin ${sample.origin}, instrument ${sample.instrument.code} ` +
    `${sample.instrument.version}, method ${sample.methodVersion}.${invented}`
  );
}
