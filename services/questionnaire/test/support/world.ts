import {
  cityRegisteredV1,
  type Envelope,
  instrumentPublishedV1,
  mandateEndedV1,
  mandateGivenV1,
  networkFoundedV1,
  networkJoinedV1,
  roundClosedV1,
  roundOpenedV1,
  submissionReopenedV1,
  submissionSubmittedV1,
  submissionValidatedV1,
  submissionWithdrawnV1,
  topics,
} from '@interlace/contracts';
import { testBusDatabase } from '@interlace/event-bus/testing';
import type { Instrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { readConfig, uuidv7 } from '@interlace/service-kit';
import { createTestIdentity } from '@interlace/service-kit/testing';
import { eventually } from '@interlace/testkit';
import { createQuestionnaire } from '../../src/app.ts';
import { questionnaireConfig } from '../../src/config.ts';
import { questionnaireDatabase } from './databases.ts';
import { completeBody } from './complete-answers.ts';
import { manager, ofCity, type Person } from './people.ts';

const own = [
  instrumentPublishedV1,
  roundOpenedV1,
  roundClosedV1,
  submissionSubmittedV1,
  submissionReopenedV1,
  submissionWithdrawnV1,
  submissionValidatedV1,
];

export type World = Awaited<ReturnType<typeof startWorld>>;

/** The running service with its bus, a clock to turn, and people who send requests. */
export async function startWorld() {
  const [database, bus, identity] = await Promise.all([
    questionnaireDatabase(),
    testBusDatabase(),
    createTestIdentity(),
  ]);
  const clock = { now: new Date() };
  const config = readConfig(questionnaireConfig, {
    INTERLACE_PORT: '0',
    INTERLACE_JWKS_URL: 'http://127.0.0.1:9/unused',
    INTERLACE_LOG_LEVEL: 'silent',
    INTERLACE_DATABASE_URL: database.runtimeUrl,
    INTERLACE_BUS_DATABASE_URL: bus.runtimeUrl,
  });
  const service = await createQuestionnaire(config, { keys: identity.jwks, now: () => clock.now });
  const events: Envelope[] = [];
  service.bus.subscribe({
    group: 'observer',
    topics: [topics.instruments, topics.rounds, topics.submissions],
    handlers: Object.fromEntries(own.map(({ type }) => [type, async () => {}])),
    onCommitted: (event) => events.push(event),
  });
  await service.bus.start();

  interface Request {
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
    url: string;
    body?: object | string | Buffer;
    headers?: Record<string, string>;
    /** Null for none. */
    key?: string | null;
    token?: { expiresIn: number };
  }
  /** A request as a person would send it; writes get a fresh idempotency key unless one is named. */
  const send = async (person: Person | null, { method = 'GET', url, body, headers, key, token }: Request) => {
    const bearer = person ? await identity.bearer(person, token) : {};
    const idempotency = method === 'GET' || key === null ? {} : { 'idempotency-key': key ?? uuidv7() };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await service.app.inject({
      method,
      url: `/api/v1${url}`,
      payload: body,
      headers: { ...bearer, ...idempotency, ...type, ...headers },
    });
    const isJson = response.payload !== '' && String(response.headers['content-type']).includes('json');
    return { status: response.statusCode, headers: response.headers, body: isJson ? response.json() : undefined };
  };

  /** A city of a network, as the registry's events tell it. */
  const tellOfCity = async ({ networkId = uuidv7(), fictitious = false } = {}) => {
    const cityId = uuidv7();
    const profile = {
      code: 'riga',
      name: 'Riga',
      country: 'LV',
      ...{ lau: null, nuts: null, latitude: null, longitude: null },
      ...{ population: [], foreignBornShare: [], fictitious },
    };
    const { database: db } = service;
    await db.transaction(async (tx) => {
      await service.bus.publish(tx, networkFoundedV1, { networkId, code: 'net', name: 'Network', fictitious });
      await service.bus.publish(tx, cityRegisteredV1, { cityId, profile });
      await service.bus.publish(tx, networkJoinedV1, { networkId, organisationId: cityId, since: null });
    });
    await eventually(async () => {
      const where = { networkId, organisationId: cityId };
      const heard = await Promise.all([
        db.client.membership.count({ where }),
        db.client.cityFact.count({ where: { cityId } }),
        db.client.networkFact.count({ where: { networkId } }),
      ]);
      return heard.every((count) => count === 1);
    });
    return { cityId, networkId };
  };

  const tellOfEndedMandate = async (cityId: string, organisationId: string, kind: 'support' | 'evaluation') => {
    const mandateId = uuidv7();
    const day = clock.now.toISOString().slice(0, 10);
    await service.database.transaction(async (tx) => {
      const given = { mandateId, cityId, organisationId, kind, from: '2020-01-01', until: null };
      await service.bus.publish(tx, mandateGivenV1, given);
      await service.bus.publish(tx, mandateEndedV1, { mandateId, cityId, organisationId, endedOn: day });
    });
    await eventually(async () => service.database.client.mandate.count({ where: { mandateId, endedOn: { not: null } } }));
  };

  const publish = (instrument: Instrument) =>
    send(manager(), { method: 'POST', url: '/instruments', body: instrument });

  const openRound = async (networkId: string, { code, version }: Instrument = sampleMobilityInstrument) => {
    const opened = await send(manager(), {
      method: 'POST',
      url: '/rounds',
      body: {
        networkId,
        code: `round-${uuidv7()}`,
        name: 'A round',
        instrument: { code, version },
        opensAt: new Date(clock.now.getTime() - 86_400_000).toISOString(),
        closesAt: new Date(clock.now.getTime() + 86_400_000).toISOString(),
        referenceYear: 2026,
      },
    });
    return opened.body.id as string;
  };

  /** A city with a draft in an open round of a published instrument. */
  const draft = async ({ instrument = sampleMobilityInstrument, fictitious = false } = {}) => {
    await publish(instrument);
    const { cityId, networkId } = await tellOfCity({ fictitious });
    const roundId = await openRound(networkId, instrument);
    const coordinator = ofCity(cityId);
    const created = await send(coordinator, { method: 'POST', url: '/submissions', body: { roundId } });
    return { cityId, networkId, roundId, coordinator, id: created.body.id as string, url: `/submissions/${created.body.id}` };
  };

  /** The same, sent. */
  const sent = async ({ instrument = sampleMobilityInstrument, fictitious = false } = {}) => {
    const made = await draft({ instrument, fictitious });
    await send(made.coordinator, { method: 'PUT', url: `${made.url}/answers`, body: completeBody(instrument) });
    await send(made.coordinator, { method: 'POST', url: `${made.url}/submit` });
    return made;
  };

  const stop = async () => {
    await service.bus.stopConsumers();
    await service.app.close();
    await service.bus.stop();
    await service.database.close();
    await Promise.all([database.drop(), bus.drop()]);
  };

  return { ...service, identity, clock, events, send, tellOfCity, tellOfEndedMandate, publish, openRound, draft, sent, stop };
}
