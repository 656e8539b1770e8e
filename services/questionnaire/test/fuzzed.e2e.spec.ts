import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { callersWith, describeFuzzedApi, inProcess } from '@interlace/service-kit/testing';
import { afterAll, beforeAll } from 'vitest';
import { completeBody } from './support/complete-answers.ts';
import { administrator, evaluatorOf, manager, ofCity, type Person, partnerOf } from './support/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
let people: Person[];
let known: Record<string, string[]>;

beforeAll(async () => {
  world = await startWorld();
  const [draft, sent] = [await world.draft(), await world.sent()];
  people = [
    manager(),
    administrator(),
    draft.coordinator,
    sent.coordinator,
    ofCity(draft.cityId, 'contributor'),
    partnerOf(draft.cityId),
    evaluatorOf(sent.cityId),
    evaluatorOf(sent.cityId, 'review-lead'),
  ];
  known = {
    language: ['de'],
    question: instrument.questions.map(({ code }) => code),
    networkId: [draft.networkId, sent.networkId],
  };
});
afterAll(() => world.stop());

const roundOf = (networkId: string, code: string) => ({
  networkId,
  code,
  name: 'A round',
  instrument: { code: instrument.code, version: instrument.version },
  opensAt: new Date(Date.now() - 86_400_000).toISOString(),
  closesAt: new Date(Date.now() + 86_400_000).toISOString(),
  referenceYear: 2026,
});

const answers = completeBody(instrument);
const translation = {
  format: 'interlace-translation/1',
  code: instrument.code,
  version: instrument.version,
  language: 'de',
  areas: {},
  indicators: {},
  composites: {},
  questions: {},
};

describeFuzzedApi({
  api: () => inProcess(world.app),
  callers: () => callersWith(world.identity, people),
  known: () => known,
  atLast: ['closeRound', 'withdrawSubmission'],
  examples: () => ({
    openRound: known.networkId?.map((id, index) => roundOf(id, `fuzzed-${index}`)) ?? [],
    publishInstrument: [instrument, { ...instrument, version: '9.0.0' }],
    saveTranslation: [translation],
    uploadEvidenceFile: ['a note', 'name;count\nNorth;3\n', '%PDF-1.7\n%%EOF\n', '<html>'],
    saveAnswers: [answers],
    saveAnswer: Object.values(answers.answers),
  }),
});
