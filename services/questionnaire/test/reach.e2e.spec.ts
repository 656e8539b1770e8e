import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { describeReachCells, type ReachRequest, type Related } from '@interlace/service-kit/testing';
import { afterAll, beforeAll, describe } from 'vitest';
import { requestsForDocuments } from './support/documents.ts';
import { backedBy, requestsForEvidence } from './support/evidence-requests.ts';
import {
  administrator,
  evaluatorOf,
  manager,
  OFFICE,
  ofCity,
  type Person,
  partnerOf,
} from './support/people.ts';
import { requestsForReviews } from './support/review-requests.ts';
import { requestsTogether, threadOf } from './support/working-together.ts';
import { type Draft, startWorld, type World } from './support/world.ts';

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

type Made = Draft & { extensionId: string; evidenceId: string } & Awaited<ReturnType<typeof threadOf>>;
const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString();
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const officeReaches = ['network-of-office', 'own-city-or-office'] as const;
const cityReaches = ['own-city', 'own-city-or-office', 'draft-in-sight', 'submission-in-sight'] as const;

const stands = (person: Person, reaches: Related['reaches'] = []): Related => {
  const [role] = person.roles;
  if (!role) throw new Error('a person without a role');
  return { ...person, roles: [role], reaches };
};
const inRound = (person: Person, roundId: string): Person => ({
  ...person,
  mandates: person.mandates.map((mandate) => ({ ...mandate, roundId })),
});

/** Everybody who could have to do with a city's submission; evaluators reach what was sent. */
const relatedTo = ({ cityId, roundId }: Made, isSent: boolean): Record<string, Related> => {
  const reviewed = isSent ? (['review-in-sight'] as const) : [];
  const evaluation = isSent ? (['sent-in-sight', 'submission-in-sight', ...reviewed] as const) : [];
  const support = ['draft-in-sight', 'submission-in-sight', ...reviewed] as const;
  const own = [...cityReaches, ...reviewed];
  return {
    coordinator: stands(ofCity(cityId), own),
    contributor: stands(ofCity(cityId, 'contributor'), own),
    'council reader': stands(ofCity(cityId, 'council-reader'), own),
    'coordinator of another city': stands(ofCity(uuidv7())),
    partner: stands(partnerOf(cityId), support),
    'partner in this round': stands(inRound(partnerOf(cityId), roundId), support),
    'partner in another round': stands(inRound(partnerOf(cityId), uuidv7())),
    'former partner': stands(partnerOf(cityId, yesterday)),
    'partner of another city': stands(partnerOf(uuidv7())),
    evaluator: stands(evaluatorOf(cityId), evaluation),
    'review lead in this round': stands(inRound(evaluatorOf(cityId, 'review-lead'), roundId), evaluation),
    'evaluator in another round': stands(inRound(evaluatorOf(cityId), uuidv7())),
    'evaluator of another city': stands(evaluatorOf(uuidv7())),
    'manager of the network': stands(manager(OFFICE), officeReaches),
    'manager of another network': stands(manager(uuidv7())),
    administrator: stands(administrator(), officeReaches),
  };
};

const requestsAbout = (made: Made): Record<string, ReachRequest> => {
  const { id, url, roundId, networkId, extensionId } = made;
  const { code, version } = instrument;
  const about = { object: id };
  const answer = { state: 'answered', value: 'yes', version: 0 };
  const round = {
    networkId,
    code: 'another-round',
    name: 'Another round',
    instrument: { code, version },
    opensAt: new Date(Date.now() - 86_400_000).toISOString(),
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
    referenceYear: 2026,
  };
  const area = instrument.areas[0]?.code ?? '';
  const translated = `/instruments/${code}/versions/${version}/translations/${translation.language}`;
  return {
    listInstruments: { url: '/instruments' },
    getInstrument: { url: `/instruments/${code}/versions/${version}` },
    listTranslations: { url: `/instruments/${code}/versions/${version}/translations` },
    getTranslation: { url: translated },
    listRounds: { url: '/rounds' },
    getRound: { url: `/rounds/${roundId}` },
    listSubmissions: { url: '/submissions', shows: id, searches: [`roundId=${roundId}`] },
    getSubmission: { url, ...about },
    checkSubmission: { url: `${url}/check`, ...about },
    listAssignments: { url: `${url}/assignments`, ...about },
    ...requestsTogether(made, area),
    ...requestsForEvidence(made, made.evidenceId),
    ...requestsForDocuments(made),
    ...requestsForReviews(made),
    createSubmission: { url: '/submissions', body: { roundId }, refusals: ['city-not-a-member'] },
    saveAnswer: { url: `${url}/answers/walk.plan`, body: answer, ...about },
    saveAnswers: { url: `${url}/answers`, body: { answers: { 'walk.plan': answer } }, ...about },
    clearAnswer: { url: `${url}/answers/walk.plan?version=1`, ...about },
    setPosition: { url: `${url}/position`, body: { question: 'walk.plan' }, ...about },
    assignSection: { url: `${url}/assignments/${area}`, body: { subjects: [] }, ...about },
    validateSubmission: { url: `${url}/validation`, body: { version: 1 }, ...about },
    submitSubmission: { url: `${url}/submit`, ...about },
    reopenSubmission: { url: `${url}/reopen`, body: { reason: 'A figure was wrong' }, ...about },
    withdrawSubmission: { url: `${url}/withdraw`, body: { reason: 'Not ours' }, ...about },
    publishInstrument: { url: '/instruments', body: instrument },
    saveTranslation: { url: translated, body: translation },
    openRound: { url: '/rounds', body: round, refusals: ['not-kept'] },
    closeRound: { url: `/rounds/${roundId}/close`, refusals: ['not-kept'] },
    getRoundSchedule: { url: `/rounds/${roundId}/schedule`, refusals: ['not-kept'] },
    askExtension: {
      url: '/extensions',
      body: { roundId, until: inTwoDays, reason: 'The council meets later' },
      refusals: ['city-not-a-member'],
    },
    listExtensions: {
      url: '/extensions',
      shows: extensionId,
      searches: [`roundId=${roundId}`, 'state=asked'],
    },
    grantExtension: { url: `/extensions/${extensionId}/grant`, body: {}, object: extensionId },
    refuseExtension: {
      url: `/extensions/${extensionId}/refuse`,
      body: { answer: 'Too late' },
      object: extensionId,
    },
  };
};

let world: World;
let draft: Made;
let sent: Made;
/** With an extension its city asked for. */
const withExtension = async (made: Draft, evidenceId: string): Promise<Made> => {
  const body = { roundId: made.roundId, until: inTwoDays, reason: 'The council meets later' };
  const asked = await world.send(made.coordinator, { method: 'POST', url: '/extensions', body });
  return { ...made, ...(await threadOf(world, made)), extensionId: asked.body.id, evidenceId };
};
beforeAll(async () => {
  world = await startWorld();
  const begun = await world.draft();
  draft = await withExtension(begun, await backedBy(world, begun));
  let backing = '';
  const done = await world.sent({
    before: async (made) => {
      backing = await backedBy(world, made);
    },
  });
  sent = await withExtension(done, backing);
  const url = requestsAbout(draft).saveTranslation?.url ?? '';
  await world.send(manager(), { method: 'PUT', url, body: translation });
});
afterAll(() => world.stop());

describe('of a draft', () => {
  describeReachCells({
    app: () => world.app,
    identity: () => world.identity,
    related: () => relatedTo(draft, false),
    requests: () => requestsAbout(draft),
  });
});

describe('of what was sent', () => {
  describeReachCells({
    app: () => world.app,
    identity: () => world.identity,
    related: () => relatedTo(sent, true),
    requests: () => requestsAbout(sent),
  });
});
