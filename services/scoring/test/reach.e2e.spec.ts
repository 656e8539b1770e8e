import { randomUUID } from 'node:crypto';
import { instrumentPublishedV1, networkJoinedV1, submissionSubmittedV1 } from '@interlace/contracts';
import { interculturalInstrument as instrument } from '@interlace/instruments';
import { describeReachCells, type Related } from '@interlace/service-kit/testing';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll } from 'vitest';
import { answersAt, submissionReference, submitted } from '../src/submissions/submission-events.fixture.ts';
import { type RunningScoring, scoringHarness } from './scoring-harness.ts';

const { submissionId, cityId, roundId, networkId, ...rest } = submissionReference(instrument);
const office = randomUUID();
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
let harness: Awaited<ReturnType<typeof scoringHarness>>;
let scoring: RunningScoring;

beforeAll(async () => {
  harness = await scoringHarness();
  scoring = await harness.start();
  const { code, version } = instrument;
  const definition = { ...instrument };
  await scoring.send(instrumentPublishedV1, {
    instrument: { code, version },
    format: 'interlace-instrument/1',
    definition,
  });
  const reference = { submissionId, cityId, roundId, networkId, ...rest };
  await scoring.send(networkJoinedV1, { networkId, organisationId: office, since: null });
  await scoring.send(submissionSubmittedV1, submitted(reference, answersAt(instrument, 0.6)));
  await eventually(async () => {
    const { partitions, outboxBacklog } = await scoring.bus.status();
    return scoring.told.length === 1 && outboxBacklog === 0 && partitions.every(({ lag }) => lag === 0);
  });
});
afterAll(() => harness?.end());

const person = (
  role: Related['roles'][0],
  organisation: Related['organisation'],
  reaches: Related['reaches'] = [],
  mandates: Related['mandates'] = [],
): Related => ({ subject: role, roles: [role], organisation, reaches, mandates });
const partner = { id: randomUUID(), kind: 'technical-partner' } as const;
const evaluator = { id: randomUUID(), kind: 'evaluator' } as const;
const networkOffice = (id: string) => ({ id, kind: 'network-office' }) as const;
const city = (id: string) => ({ id, kind: 'city' }) as const;
const mandate = (kind: 'support' | 'evaluation', round: string | null, until: string | null = null) => [
  { cityId, kind, roundId: round, until },
];
const answers = ['scores-in-sight', 'answers-in-sight'] as const;

const related: Record<string, Related> = {
  coordinator: person('city-coordinator', city(cityId), answers),
  'council reader': person('council-reader', city(cityId), answers),
  'coordinator of another city': person('city-coordinator', city(randomUUID())),
  partner: person('partner-analyst', partner, answers, mandate('support', roundId)),
  'partner in another round': person('partner-analyst', partner, [], mandate('support', randomUUID())),
  'former partner': person('partner-analyst', partner, [], mandate('support', null, yesterday)),
  'partner without mandate': person('partner-analyst', partner),
  evaluator: person('evaluator', evaluator, answers, mandate('evaluation', null)),
  'review lead in another round': person('review-lead', evaluator, [], mandate('evaluation', randomUUID())),
  'manager of the network': person('network-manager', networkOffice(office), ['scores-in-sight']),
  'manager of another network': person('network-manager', networkOffice(randomUUID())),
  administrator: person('platform-administrator', networkOffice(office)),
};

const result = {
  unit: 'A place',
  country: 'IT',
  year: 2020,
  cityId: null,
  questionnaire: 'ICC',
  indicator: 'education',
  score: 50,
  source: 'A report',
};

describeReachCells({
  app: () => scoring.app,
  identity: () => harness.identity,
  related: () => related,
  requests: () => ({
    listScores: {
      url: '/scores',
      shows: submissionId,
      searches: [`cityId=${cityId}`, `roundId=${roundId}`, `cityId=${cityId}&roundId=${roundId}`],
    },
    getScore: { url: `/scores/${submissionId}`, object: submissionId },
    getDerivation: {
      url: `/scores/${submissionId}/versions/1/derivation?item=core`,
      object: submissionId,
    },
    getMethods: { url: '/methods' },
    listPublishedResults: { url: '/published-results' },
    recordPublishedResults: { url: '/published-results', body: { results: [result] } },
  }),
});
