import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Envelope,
  instrumentPublishedV1,
  noticeRaisedV1,
  roundClosedV1,
  roundOpenedV1,
  submissionReopenedV1,
  submissionSubmittedV1,
  submissionValidatedV1,
  submissionWithdrawnV1,
  topics,
} from '@interlace/contracts';
import { testBusDatabase } from '@interlace/event-bus/testing';
import { readConfig, uuidv7 } from '@interlace/service-kit';
import { createTestIdentity } from '@interlace/service-kit/testing';
import { createQuestionnaire } from '../../src/app.ts';
import { questionnaireConfig } from '../../src/config.ts';
import type { QuestionnaireBus } from '../../src/questionnaire.ts';
import { questionnaireDatabase } from './databases.ts';
import type { Person } from './people.ts';

const own = [
  instrumentPublishedV1,
  roundOpenedV1,
  roundClosedV1,
  submissionSubmittedV1,
  submissionReopenedV1,
  submissionWithdrawnV1,
  submissionValidatedV1,
  noticeRaisedV1,
];

/** Small, so that a test can go beyond it. */
export const EVIDENCE_LIMIT = 100_000;

/** Listens, as another service would, to everything this one says. */
function observe(bus: QuestionnaireBus): Envelope[] {
  const events: Envelope[] = [];
  bus.subscribe({
    group: 'observer',
    topics: [topics.instruments, topics.rounds, topics.submissions, topics.notices],
    handlers: Object.fromEntries(own.map(({ type }) => [type, async () => {}])),
    onCommitted: (event) => events.push(event),
  });
  return events;
}

export interface TestRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  body?: object | string | Buffer;
  headers?: Record<string, string>;
  /** Idempotency key of a write: a fresh one by default, null for none. */
  key?: string | null;
  token?: { expiresIn: number };
}

/** The service on its own databases and bus, with a clock to turn. */
export async function startService() {
  const [database, log, identity] = await Promise.all([
    questionnaireDatabase(),
    testBusDatabase(),
    createTestIdentity(),
  ]);
  const clock = { now: new Date() };
  const folder = await mkdtemp(join(tmpdir(), 'interlace-evidence-'));
  const config = readConfig(questionnaireConfig, {
    INTERLACE_PORT: '0',
    INTERLACE_JWKS_URL: 'http://127.0.0.1:9/unused',
    INTERLACE_LOG_LEVEL: 'silent',
    INTERLACE_DATABASE_URL: database.runtimeUrl,
    INTERLACE_BUS_DATABASE_URL: log.runtimeUrl,
    INTERLACE_EVIDENCE_FOLDER: folder,
    INTERLACE_EVIDENCE_FILE_LIMIT_BYTES: String(EVIDENCE_LIMIT),
  });
  const service = await createQuestionnaire(config, { keys: identity.jwks, now: () => clock.now });
  const events = observe(service.bus);
  await service.bus.start();

  /** A request as a person would send it; null is somebody who is not signed in. */
  const send = async (person: Person | null, request: TestRequest) => {
    const { method = 'GET', url, body, headers, key = uuidv7(), token } = request;
    const bearer = person ? await identity.bearer(person, token) : {};
    const response = await service.app.inject({
      method,
      url: `/api/v1${url}`,
      payload: body,
      headers: {
        ...bearer,
        ...(method === 'GET' || key === null ? {} : { 'idempotency-key': key }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    });
    const isJson = response.payload !== '' && String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      body: isJson ? response.json() : undefined,
    };
  };

  const stop = async () => {
    await service.bus.stopConsumers();
    await service.app.close();
    await service.bus.stop();
    await service.database.close();
    await Promise.all([database.drop(), log.drop(), rm(folder, { recursive: true, force: true })]);
  };

  return { ...service, databaseUrl: database.runtimeUrl, folder, identity, clock, events, send, stop };
}
export type RunningService = Awaited<ReturnType<typeof startService>>;
