import { instrumentPublishedV1, submissionSubmittedV1 } from '@interlace/contracts';
import { interculturalInstrument as instrument } from '@interlace/instruments';
import { callersWith, describeFuzzedApi, inProcess } from '@interlace/service-kit/testing';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll } from 'vitest';
import { answersAt, submissionReference, submitted } from '../src/submissions/submission-events.fixture.ts';
import { type RunningScoring, scoringHarness } from './scoring-harness.ts';

const submission = submissionReference(instrument);
let harness: Awaited<ReturnType<typeof scoringHarness>>;
let scoring: RunningScoring;

beforeAll(async () => {
  harness = await scoringHarness();
  scoring = await harness.start();
  const { code, version } = instrument;
  await scoring.send(instrumentPublishedV1, {
    instrument: { code, version },
    format: 'interlace-instrument/1',
    definition: { ...instrument },
  });
  await scoring.send(submissionSubmittedV1, submitted(submission, answersAt(instrument, 0.6)));
  await eventually(() => scoring.told.length === 1);
});
afterAll(() => harness?.end());

const office = { id: submission.networkId, kind: 'network-office' } as const;

describeFuzzedApi({
  api: () => inProcess(scoring.app),
  callers: () =>
    callersWith(harness.identity, [
      { roles: ['platform-administrator'], organisation: office },
      { roles: ['network-manager'], organisation: office },
      { roles: ['city-coordinator'], organisation: { id: submission.cityId, kind: 'city' } },
    ]),
  known: () => ({ version: ['1'], item: ['core', 'education'], indicator: ['core', 'education'] }),
});
