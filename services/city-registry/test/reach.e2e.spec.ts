import { uuidv7 } from '@interlace/service-kit';
import {
  createTestIdentity,
  describeReachCells,
  type Related,
  type TestIdentity,
} from '@interlace/service-kit/testing';
import { afterAll, beforeAll } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

let registry: RegistryUnderTest;
let identity: TestIdentity;
const ids = {
  city: uuidv7(),
  otherCity: uuidv7(),
  partner: uuidv7(),
  evaluator: uuidv7(),
  otherEvaluator: uuidv7(),
  office: uuidv7(),
  otherOffice: uuidv7(),
  network: uuidv7(),
  mandate: uuidv7(),
};
let declaration = '';

beforeAll(async () => {
  identity = await createTestIdentity();
  registry = await registryUnderTest({ identity });
  const post = async (url: string, body: object, ask: object = {}) => {
    const answer = await registry.ask('POST', `/api/v1${url}`, { body, ...ask });
    if (answer.status >= 300) throw new Error(`${url} answered ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const organisations = [
    [ids.partner, 'technical-partner', 'partner'],
    [ids.evaluator, 'evaluator', 'evaluators'],
    [ids.otherEvaluator, 'evaluator', 'other-evaluators'],
    [ids.office, 'network-office', 'office'],
    [ids.otherOffice, 'network-office', 'other-office'],
  ] as const;
  for (const [id, kind, code] of organisations) await post('/organisations', { id, kind, code, name: code });
  await post('/cities', { id: ids.city, code: 'riga', name: 'Riga', country: 'LV' });
  await post('/cities', { id: ids.otherCity, code: 'ravenna', name: 'Ravenna', country: 'IT' });
  await post('/networks', { id: ids.network, code: 'epi', name: 'EPI' });
  for (const organisationId of [ids.city, ids.office])
    await post(`/networks/${ids.network}/members`, { organisationId });
  const evaluator = { roles: ['evaluator'], organisation: { id: ids.evaluator, kind: 'evaluator' } };
  declaration = (await post('/conflict-declarations', { cityId: ids.city, kind: 'none' }, evaluator)).id;
  await post('/mandates', {
    id: ids.mandate,
    cityId: ids.city,
    organisationId: ids.evaluator,
    kind: 'evaluation',
    from: '2026-01-01',
  });
});
afterAll(() => registry.close());

const person = (
  role: Related['roles'][0],
  kind: NonNullable<Related['organisation']>['kind'],
  id: string,
  reaches: Related['reaches'] = [],
): Related => ({ subject: role, roles: [role], organisation: { id, kind }, reaches });

const keeping = ['network-of-office', 'mandates-in-sight', 'own-city-or-office'] as const;
const ofTheCity = ['mandates-in-sight', 'own-city-or-office'] as const;
const related: Record<string, Related> = {
  coordinator: person('city-coordinator', 'city', ids.city, ofTheCity),
  contributor: person('contributor', 'city', ids.city, ofTheCity),
  'coordinator of another city': person('city-coordinator', 'city', ids.otherCity),
  'council reader of another city': person('council-reader', 'city', ids.otherCity),
  'partner without mandate': person('partner-analyst', 'technical-partner', ids.partner),
  evaluator: person('evaluator', 'evaluator', ids.evaluator, ['mandates-in-sight', 'own-organisation']),
  'review lead elsewhere': person('review-lead', 'evaluator', ids.otherEvaluator, ['own-organisation']),
  'manager of the network': person('network-manager', 'network-office', ids.office, keeping),
  'manager of another network': person('network-manager', 'network-office', ids.otherOffice),
  administrator: person('platform-administrator', 'network-office', ids.otherOffice, keeping),
};

const facts = { name: 'Riga', country: 'LV', lau: null, nuts: null, latitude: null, longitude: null };

describeReachCells({
  app: () => registry.app,
  identity: () => identity,
  related: () => related,
  requests: () => ({
    listOrganisations: { url: '/organisations' },
    getOrganisation: { url: `/organisations/${ids.partner}` },
    listCities: { url: '/cities' },
    getCity: { url: `/cities/${ids.city}` },
    listNetworks: { url: '/networks' },
    getNetwork: { url: `/networks/${ids.network}` },
    listMembers: { url: `/networks/${ids.network}/members` },
    listMandates: {
      url: '/mandates',
      shows: ids.mandate,
      searches: [`cityId=${ids.city}&kind=evaluation`, `organisationId=${ids.evaluator}`, 'on=2026-01-01'],
    },
    getMandate: { url: `/mandates/${ids.mandate}`, object: ids.mandate },
    listConflictDeclarations: {
      url: '/conflict-declarations',
      shows: declaration,
      searches: [`cityId=${ids.city}`, `evaluatorId=${ids.evaluator}`],
    },
    registerOrganisation: {
      url: '/organisations',
      body: { kind: 'technical-partner', code: 'another', name: 'Another' },
    },
    registerCity: { url: '/cities', body: { code: 'cork', name: 'Cork', country: 'IE' } },
    changeCityProfile: {
      url: `/cities/${ids.city}/profile`,
      headers: { 'if-match': '"1"' },
      body: { ...facts, population: [], foreignBornShare: [] },
      refusals: ['not-kept', 'other-city'],
    },
    foundNetwork: { url: '/networks', body: { code: 'mint', name: 'MINT' } },
    joinNetwork: {
      url: `/networks/${ids.network}/members`,
      body: { organisationId: ids.partner },
      refusals: ['not-kept'],
    },
    leaveNetwork: {
      url: `/networks/${ids.network}/members/${ids.partner}/leave`,
      body: { until: '2026-03-01' },
      refusals: ['not-kept'],
    },
    giveMandate: {
      url: '/mandates',
      body: { cityId: ids.city, organisationId: ids.partner, kind: 'support', from: '2026-01-01' },
      refusals: ['not-kept'],
    },
    declareConflict: { url: '/conflict-declarations', body: { cityId: ids.city, kind: 'none' } },
    // Who is a party of the mandate sees it, and is refused by the role.
    endMandate: {
      url: `/mandates/${ids.mandate}/end`,
      body: { endedOn: '2026-03-31' },
      object: ids.mandate,
    },
    importRegistry: { url: '/registry-imports', body: {} },
  }),
});
