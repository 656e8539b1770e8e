import { mandateGivenV1 } from '@interlace/contracts';
import { interculturalInstrument } from '@interlace/instruments';
import {
  callersWith,
  createTestIdentity,
  describeFuzzedApi,
  inProcess,
  type TestIdentity,
} from '@interlace/service-kit/testing';
import { afterAll, beforeAll } from 'vitest';
import { cityId, id } from '../src/testing/builders.ts';
import { type ComparisonUnderTest, comparisonUnderTest, OFFICE } from './comparison-harness.ts';
import { answersAt, tellRealRound } from './real-round.ts';

const partner = { id: id(6, 1), kind: 'technical-partner' } as const;
const office = { id: id(6, 2), kind: 'network-office' } as const;
let comparison: ComparisonUnderTest;
let identity: TestIdentity;

beforeAll(async () => {
  identity = await createTestIdentity();
  comparison = await comparisonUnderTest(identity);
  for (const round of [1, 2]) {
    const surveys = Array.from({ length: 6 }, (_, index) => ({
      city: index + 1,
      answers: answersAt(interculturalInstrument, (_code, at) => (((index + round) * (at + 3)) % 11) / 10),
    }));
    const roundId = await tellRealRound(comparison, round, surveys);
    await comparison.ranked(roundId);
    if (round === 2) {
      const body = { roundId, origin: 'illustrative', title: 'A release' };
      await comparison.write(
        'POST',
        '/api/v1/releases',
        { roles: ['network-manager'], organisation: OFFICE },
        body,
      );
    }
  }
  await comparison.send(mandateGivenV1, {
    mandateId: id(8, 1),
    cityId: cityId(1),
    organisationId: partner.id,
    kind: 'support',
    from: '2020-01-01',
    until: null,
  });
  await comparison.settled();
});
afterAll(() => comparison.close());

const change = { question: 'com.strategy', answer: { state: 'answered', value: 'reviewed' } };

describeFuzzedApi({
  api: () => inProcess(comparison.app),
  callers: () =>
    callersWith(identity, [
      { roles: ['network-manager'], organisation: office },
      { roles: ['platform-administrator'], organisation: office },
      { roles: ['city-coordinator'], organisation: { id: cityId(1), kind: 'city' } },
      {
        roles: ['partner-analyst'],
        organisation: partner,
        mandates: [{ cityId: cityId(1), kind: 'support', until: null }],
      },
    ]),
  // A method takes the parameters it names, and refuses all others by name.
  openMembers: ['runRound /normalise', 'runRound /aggregate/everywhere', 'runRound /aggregate/groups/*'],
  known: () => ({
    item: ['core', 'lens', 'education'],
    origin: ['illustrative'],
    cityId: [1, 2, 3].map(cityId),
    city: [1, 2, 3].map(cityId),
    question: interculturalInstrument.questions.map(({ code }) => code).slice(0, 30),
    version: ['1'],
  }),
  examples: () => ({ askWhatIf: [{ changes: [change] }], savePlan: [{ name: 'A plan', changes: [change] }] }),
});
