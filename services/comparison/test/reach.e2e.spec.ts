import { roundClosedV1 } from '@interlace/contracts';
import { interculturalInstrument as instrument } from '@interlace/instruments';
import {
  createTestIdentity,
  describeReachCells,
  type Related,
  type TestIdentity,
} from '@interlace/service-kit/testing';
import { afterAll, beforeAll } from 'vitest';
import { cityId, id, networkId, roundId } from '../src/testing/builders.ts';
import {
  type Caller,
  type ComparisonUnderTest,
  comparisonUnderTest,
  OFFICE,
  PARTNER,
} from './comparison-harness.ts';
import { answersAt, tellRealRound } from './real-round.ts';

const [CITY, NEIGHBOUR] = [cityId(1), cityId(2)];
const [EARLIER, ROUND] = [roundId(1), roundId(2)];
const base = `/benchmarks/rounds/${ROUND}`;
const city = `${base}/cities/${CITY}`;
const change = { question: 'com.strategy', answer: { state: 'answered', value: 'reviewed' } };
let comparison: ComparisonUnderTest;
let identity: TestIdentity;
let plan = '';
let weightSet = '';
let release = '';

beforeAll(async () => {
  identity = await createTestIdentity();
  comparison = await comparisonUnderTest(identity);
  for (const round of [1, 2]) {
    const surveys = Array.from({ length: 6 }, (_, index) => ({
      city: index + 1,
      answers: answersAt(instrument, (_code, at) => (((index + round) * (at + 3)) % 11) / 10),
    }));
    await tellRealRound(comparison, round, surveys, { fictitious: false });
    await comparison.ranked(roundId(round));
  }
  await comparison.send(roundClosedV1, { roundId: ROUND, networkId, closedAt: '2026-02-01T00:00:00.000Z' });
  await comparison.settled();
  const made = async (url: string, caller: Caller, body: object) => {
    const answer = await comparison.write('POST', `/api/v1${url}`, caller, body);
    if (answer.status !== 201) throw new Error(`${url} answered ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const coordinator = {
    roles: ['city-coordinator' as const],
    organisation: { id: CITY, kind: 'city' as const },
  };
  plan = (await made(`${city}/plans`, coordinator, { name: 'A plan', changes: [change] })).id;
  const { code, version } = instrument;
  const set = { name: 'Equal', instrument: { code, version }, method: 'equal' };
  weightSet = (await made('/laboratory/weight-sets', {}, set)).id;
  const manager = { roles: ['network-manager' as const], organisation: OFFICE };
  const frozen = { roundId: ROUND, origin: 'illustrative', title: 'A release' };
  release = (await made('/releases', manager, frozen)).id;
});
afterAll(() => comparison.close());

type Organisation = NonNullable<Related['organisation']>;
const person = (
  role: Related['roles'][0],
  organisation: Organisation,
  reaches: Related['reaches'] = [],
  mandates: Related['mandates'] = [],
): Related => ({ subject: role, roles: [role], organisation, reaches, mandates });
const ofCity = (number: number): Organisation => ({ id: cityId(number), kind: 'city' });
const elsewhere = (kind: Organisation['kind']): Organisation => ({ id: id(6, 9), kind });
const mandates = (kind: 'support' | 'evaluation', round: string | null, until: string | null = null) =>
  [CITY, NEIGHBOUR].map((of) => ({ cityId: of, kind, roundId: round, until }));

const member = ['named-figures', 'whole-sample'] as const;
const mandated = ['named-figures', 'answers-in-sight'] as const;
const related: Record<string, Related> = {
  coordinator: person('city-coordinator', ofCity(1), [...member, ...mandated, 'own-city']),
  'council reader': person('council-reader', ofCity(1), [...member, ...mandated]),
  'coordinator of a neighbour': person('city-coordinator', ofCity(2), member),
  'coordinator of a stranger': person('city-coordinator', ofCity(99)),
  partner: person('partner-analyst', PARTNER, [...member, 'own-organisation']),
  'mandated partner of the network': person(
    'partner-analyst',
    PARTNER,
    [...member, ...mandated, 'own-organisation'],
    [EARLIER, ROUND].flatMap((round) => mandates('support', round)),
  ),
  'mandated partner from elsewhere': person(
    'partner-analyst',
    elsewhere('technical-partner'),
    mandated,
    mandates('support', null),
  ),
  'partner in another round': person(
    'partner-analyst',
    elsewhere('technical-partner'),
    [],
    mandates('support', EARLIER),
  ),
  'former partner': person(
    'partner-analyst',
    elsewhere('technical-partner'),
    [],
    mandates('support', null, '2026-02-28'),
  ),
  evaluator: person('evaluator', elsewhere('evaluator'), mandated, mandates('evaluation', null)),
  'review lead in another round': person(
    'review-lead',
    elsewhere('evaluator'),
    [],
    mandates('evaluation', EARLIER),
  ),
  'manager of the network': person('network-manager', OFFICE, [...member, 'network-of-office']),
  'manager of another network': person('network-manager', elsewhere('network-office')),
  administrator: person('platform-administrator', OFFICE, ['network-of-office']),
};

const exports = Object.fromEntries(
  (['Csv', 'Json', 'Xlsx', 'JsonStat', 'Sdmx'] as const).map((name) => [
    `exportRoundAs${name}`,
    { url: `/exports/rounds/${ROUND}.${name.toLowerCase()}`, object: ROUND },
  ]),
);

describeReachCells({
  app: () => comparison.app,
  identity: () => identity,
  related: () => related,
  requests: () => {
    const files = {
      Csv: 'csv',
      Json: 'json',
      Xlsx: 'xlsx',
      JsonStat: 'jsonstat.json',
      Sdmx: 'sdmx.csv',
    };
    const released = Object.entries(files).map(([name, file]) => [
      `exportReleaseAs${name}`,
      { url: `/releases/${release}/data.${file}` },
    ]);
    return {
      listBenchmarkRounds: { url: '/benchmarks/rounds', shows: ROUND },
      getRoundStatistics: { url: base, object: ROUND },
      listRankedCities: {
        url: `${base}/cities?sort=core`,
        shows: CITY,
        searches: ['sort=name', 'sort=education', 'sort=core&origin=illustrative'],
      },
      getBenchmark: { url: city, object: CITY },
      getProgress: { url: `${city}/progress`, object: CITY },
      compareCities: { url: `${base}/comparison?city=${CITY}&city=${NEIGHBOUR}`, object: NEIGHBOUR },
      getRobustness: { url: `${base}/robustness`, object: ROUND },
      explainDifference: { url: `${city}/differences?against=${NEIGHBOUR}&item=core`, object: NEIGHBOUR },
      explainChange: { url: `${city}/changes?item=core`, object: CITY },
      ...exports,
      getLargestGains: { url: `${city}/largest-gains?item=core`, object: CITY },
      askWhatIf: { url: `${city}/what-if`, body: { changes: [change] }, object: CITY },
      listPlans: { url: `${city}/plans`, object: CITY },
      getPlan: { url: `${city}/plans/${plan}`, object: plan },
      getConsistency: { url: `/laboratory/rounds/${ROUND}/consistency`, object: ROUND },
      getSensitivity: { url: `/laboratory/rounds/${ROUND}/sensitivity?item=core`, object: ROUND },
      runRound: { url: `/laboratory/rounds/${ROUND}/runs`, body: {}, object: ROUND },
      listWeightSets: { url: '/laboratory/weight-sets' },
      getWeightSet: { url: `/laboratory/weight-sets/${weightSet}` },
      getWeightSetVersion: { url: `/laboratory/weight-sets/${weightSet}/versions/1` },
      // Everybody makes sets of their own organisation; to this one only its maker adds.
      createWeightSet: {
        url: '/laboratory/weight-sets',
        makesOwn: true,
        body: {
          name: 'Equal',
          instrument: { code: instrument.code, version: instrument.version },
          method: 'equal',
        },
      },
      addWeightSetVersion: {
        url: `/laboratory/weight-sets/${weightSet}/versions`,
        body: { method: 'equal' },
        refusals: ['weight-set-not-yours'],
      },
      listReleases: { url: '/releases' },
      getRelease: { url: `/releases/${release}` },
      downloadRelease: { url: `/releases/${release}/archive.zip` },
      describeRelease: { url: `/releases/${release}/dcat.jsonld` },
      ...Object.fromEntries(released),
      publishRelease: {
        url: '/releases',
        body: { roundId: ROUND, origin: 'illustrative', title: 'Another release' },
        object: ROUND,
      },
      savePlan: { url: `${city}/plans`, body: { name: 'Another plan', changes: [change] }, object: CITY },
      deletePlan: { url: `${city}/plans/${plan}`, object: plan },
    };
  },
});
