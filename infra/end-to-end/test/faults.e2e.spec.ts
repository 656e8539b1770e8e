import { randomUUID } from 'node:crypto';
import { type Envelope, submissionSubmittedV1, topics } from '@interlace/contracts';
import { appendToLog } from '@interlace/event-bus/testing';
import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { databaseServices } from '@interlace/local/services';
import { uuidv7 } from '@interlace/service-kit';
import { eventually, kafkaBrokers } from '@interlace/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { z } from 'zod';
import { signToken } from '../src/accounts.ts';
import { benchmarkPath, benchmarkShowing, citiesShown } from '../src/benchmark.ts';
import { type BusSwitch, brokerSwitch, busDatabaseSwitch } from '../src/bus-outage.ts';
import { inSession, whileRelayHeld } from '../src/database-session.ts';
import { ADMINISTRATOR, foundNetwork, type InventedCity, inventNetwork, openRound } from '../src/network.ts';
import { type OwnServer, ownKafka, ownPostgres } from '../src/own-servers.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { listenToNews } from '../src/score-news.ts';
import { answerBody, answeredDraft, extremeSurvey, pathOf, submission, submit } from '../src/survey.ts';
import type { Reply, Visitor } from '../src/visitor.ts';

const brokers = await kafkaBrokers();

const CITIES = 6;
/** Readiness turns red after ten seconds; past that every time limit of the platform has run out once. */
const OUTAGE_MS = process.env.INTERLACE_ACCEPTANCE === 'full' ? 30_000 : 12_000;

const letter = z.object({
  id: z.uuid(),
  eventId: z.string().nullable(),
  eventType: z.string().nullable(),
  code: z.string(),
  cause: z.string(),
  attempts: z.int(),
});
const letters = z.object({ items: z.array(letter) });
const busStatus = z.object({ outboxBacklog: z.int(), partitions: z.array(z.object({ lag: z.int() })) });

describe.each(['postgres', 'kafka'] as const)('faults of the platform on %s', (bus) => {
  describe.skipIf(bus === 'kafka' && !brokers)('with real processes', () => {
    const network = inventNetwork(CITIES);
    const survey = extremeSurvey(instrument, () => true);
    const servers: OwnServer[] = [];
    let platform: Platform;
    let postgres: OwnServer;
    let busSwitch: BusSwitch;
    let administrator: Visitor;

    beforeAll(async () => {
      const broker = bus === 'kafka' ? ownKafka() : undefined;
      postgres = await ownPostgres();
      servers.push(postgres);
      const kafka = await broker;
      if (kafka) servers.push(kafka);
      platform = await startPlatform({
        postgresUrl: postgres.address,
        accounts: network.accounts,
        ...(kafka && { kafka: { brokers: [kafka.address] } }),
      });
      const { transport } = platform;
      busSwitch =
        transport.kind === 'kafka' && kafka
          ? brokerSwitch(kafka)
          : busDatabaseSwitch(postgres.address, transport.kind === 'postgres' ? transport.url : '');
      await foundNetwork(platform, network, [instrument]);
      administrator = await platform.as(ADMINISTRATOR);
    }, 120_000);
    afterAll(async () => {
      await platform?.stop();
      await Promise.all(servers.map((server) => server.remove()));
    }, 90_000);
    beforeEach(() => {
      onTestFailed(() => platform.tellLogs());
    });
    afterEach(() => {
      expect(platform.watch.takeFaults()).toEqual([]);
    });

    interface Draft {
      readonly city: InventedCity;
      readonly coordinator: Visitor;
      readonly id: string;
    }

    /** A fresh round in which so many cities have answered everything and sent nothing. */
    const roundOfDrafts = async (count: number) => {
      const roundId = await openRound(platform, network, instrument);
      const draft = async (city: InventedCity): Promise<Draft> => {
        const coordinator = await platform.as(city.account);
        return { city, coordinator, id: await answeredDraft(coordinator, roundId, survey) };
      };
      return { roundId, drafts: await Promise.all(network.cities.slice(0, count).map(draft)) };
    };

    /** Waits until the benchmark shows the first version of each, and then that it shows each once and nothing else. */
    const expectShownOnce = async (roundId: string, drafts: readonly Draft[]) => {
      await Promise.all(
        drafts.map(async ({ city, coordinator, id }) => {
          const at = { roundId, cityId: city.id, version: 1 };
          const shown = await benchmarkShowing(coordinator, at, 30_000);
          expect(shown.submission.id).toBe(id);
          expect(shown.items.find(({ code }) => code === 'transit')?.strict).toBe(100);
        }),
      );
      expect(await citiesShown(administrator, roundId)).toEqual(drafts.map(({ city }) => city.id).sort());
    };

    /** Every score was told by one event. */
    const expectToldOnce = (told: readonly { roundId: string; cityId: string }[], roundId: string) => {
      const cities = told.filter((news) => news.roundId === roundId).map((news) => news.cityId);
      expect(cities).toHaveLength(new Set(cities).size);
    };

    const parked = async (service: string) => {
      const path = `/api/v1/operations/${service}/dead-letters?state=parked`;
      return (await administrator.call(letters, 'GET', path)).items;
    };

    const firstParked = (service: string) =>
      eventually(async () => {
        const [first] = await parked(service);
        if (!first) throw new Error(`${service} has put nothing aside`);
        return first;
      });

    /** Resolves when a service has handled all there is. */
    const caughtUp = (service: string) =>
      eventually(async () => {
        const path = `/api/v1/operations/${service}/event-bus`;
        const { partitions, outboxBacklog } = await administrator.call(busStatus, 'GET', path);
        return outboxBacklog === 0 && partitions.every(({ lag }) => lag === 0);
      });

    test('what a client sends wrongly is refused through the gateway in words, never by a fault', async () => {
      const { drafts } = await roundOfDrafts(1);
      const [{ city, coordinator, id } = failDraft()] = drafts;
      const account = network.accounts.find((one) => one.account === city.account) ?? failAccount();
      const minutesAgo = new Date(Date.now() - 120_000);
      const expired = platform.bearer(await signToken(platform.directory, account, minutesAgo));
      const contributor = await platform.as(`contributor-${city.code}`);
      const stranger = await platform.as(network.cities[1]?.account ?? '');
      const path = pathOf(id);
      const missing = pathOf(uuidv7());
      const large = Buffer.alloc(10 * 1_048_576, ' ');
      large.write('{"answers":{}}');

      const refusals: [Promise<Reply>, number, string][] = [
        [expired.get(path), 401, 'token-expired'],
        [platform.bearer().get(path), 401, 'token-missing'],
        [platform.bearer('no.such.token').get(path), 401, 'token-invalid'],
        [contributor.request('POST', `${path}/submit`), 403, 'role-not-allowed'],
        [stranger.get(path), 404, 'not-found'],
        [stranger.get(missing), 404, 'not-found'],
        [stranger.request('POST', `${path}/submit`), 404, 'not-found'],
        [coordinator.request('PUT', `${path}/answers`, { body: large }), 413, 'body-too-large'],
        [coordinator.request('PUT', `${path}/answers`, { body: '{"answers":' }), 400, 'malformed-body'],
        [
          coordinator.request('PUT', `${path}/answers`, { body: Buffer.from([0x22, 0xff, 0x22]) }),
          400,
          'malformed-body',
        ],
        [
          coordinator.request('POST', `${path}/submit`, { headers: { 'idempotency-key': '' } }),
          400,
          'invalid-request',
        ],
      ];
      for (const [reply, status, code] of refusals) {
        expect(await reply).toMatchObject({ status, body: { code } });
      }
      const shape = ({ body }: Reply) => ({
        ...z.record(z.string(), z.unknown()).parse(body),
        instance: 0,
        requestId: 0,
      });
      expect(shape(await stranger.get(path))).toEqual(shape(await stranger.get(missing)));
      expect(await coordinator.call(submission, 'GET', path)).toMatchObject({ state: 'draft', version: 0 });
    });

    test('a submission sent again, at once and after the gateway died over it, is one submission', async () => {
      const { roundId, drafts } = await roundOfDrafts(2);
      const [first = failDraft(), second = failDraft()] = drafts;
      const key = randomUUID();
      const atOnce = await Promise.all(
        Array.from({ length: 5 }, () =>
          first.coordinator.request('POST', `${pathOf(first.id)}/submit`, { key }),
        ),
      );
      expect(atOnce.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      expect(atOnce.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(4);

      // The row lock keeps the service at work on the request while the gateway dies.
      const { ownerUrl } = platform.databases.questionnaire;
      const path = `${pathOf(second.id)}/submit`;
      await inSession(ownerUrl, async (session) => {
        await session.query('begin');
        await session.query('select from submissions where id = $1 for update', [second.id]);
        const unanswered = second.coordinator.request('POST', path, { key }).catch((error: unknown) => error);
        await eventually(async () => {
          const { rows } = await session.query('select from pg_locks where not granted');
          return rows.length > 0;
        });
        await platform.services.gateway.kill();
        expect(await unanswered).toBeInstanceOf(Error);
      });
      await platform.services.gateway.restart();
      const again = await second.coordinator.request('POST', path, { key });
      expect(again).toMatchObject({ status: 200, body: { state: 'submitted', version: 1 } });
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      for (const { coordinator, id } of drafts) {
        expect(await coordinator.request('POST', `${pathOf(id)}/submit`)).toMatchObject({
          status: 409,
          body: { code: 'submission-state-conflict' },
        });
      }
      const other = await second.coordinator.request('POST', `${pathOf(second.id)}/reopen`, {
        key,
        body: { reason: 'Another request under the same key' },
      });
      expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
      await expectShownOnce(roundId, drafts);
    });

    test('the questionnaire killed between commit and publish: every submission arrives, once', async () => {
      const news = await listenToNews(platform.url, administrator);
      const { questionnaire } = platform.services;
      const { roundId, drafts } = await roundOfDrafts(CITIES);
      const held = drafts.slice(0, 4);
      await whileRelayHeld(platform.databases.questionnaire.ownerUrl, async (session) => {
        await Promise.all(held.map(({ coordinator, id }) => submit(coordinator, id)));
        const { rows } = await session.query('select id from messaging.outbox');
        expect(rows).toHaveLength(held.length);
        await questionnaire.kill();
      });
      expect(await citiesShown(administrator, roundId)).toEqual([]);
      await questionnaire.restart();
      // And as it happens: killed the moment the answer is there, wherever the relay is.
      for (const { coordinator, id } of drafts.slice(4)) {
        await submit(coordinator, id);
        await questionnaire.kill();
        await questionnaire.restart();
      }
      await platform.services.gateway.ready();
      await expectShownOnce(roundId, drafts);
      expectToldOnce(news.told(), roundId);
      news.close();
    });

    test('scoring killed in the middle of a burst: every submission is scored, once', async () => {
      const news = await listenToNews(platform.url, administrator);
      const { scoring, gateway } = platform.services;
      const { roundId, drafts } = await roundOfDrafts(CITIES);
      const sent = drafts.map(({ coordinator, id }) => submit(coordinator, id));
      await Promise.any(sent);
      await scoring.kill();
      await Promise.all(sent);
      await scoring.restart();
      await gateway.ready();
      await expectShownOnce(roundId, drafts);
      expectToldOnce(news.told(), roundId);
      news.close();
    });

    test('an event that names an unknown instrument waits for it, one of a future version is put aside', async () => {
      const { roundId, drafts } = await roundOfDrafts(2);
      const [ahead = failDraft(), other = failDraft()] = drafts;
      const future = { ...instrument, version: '2.0.0', title: 'The sample of next year' };
      const unknownInstrument = foreignSubmission(ahead.city.id, roundId, network.id, future.version);
      const unknownVersion = {
        ...unknownInstrument,
        id: uuidv7(),
        type: 'interlace.questionnaire.submission.submitted.v9',
      };
      await appendToLog(
        platform.transport,
        [unknownInstrument, unknownVersion].map((event) => ({
          topic: topics.submissions,
          key: ahead.city.id,
          value: JSON.stringify(event),
        })),
      );
      await submit(other.coordinator, other.id);
      await submit(ahead.coordinator, ahead.id);
      await expectShownOnce(roundId, drafts);
      await caughtUp('scoring');

      const [aside, ...more] = await parked('scoring');
      expect(more).toEqual([]);
      expect(aside).toMatchObject({
        eventId: unknownVersion.id,
        eventType: unknownVersion.type,
        code: 'unknown-event-type',
        attempts: 3,
      });
      const path = `/api/v1/operations/scoring/dead-letters/${aside?.id}`;
      expect(await other.coordinator.get(path)).toMatchObject({ status: 403 });
      expect(await administrator.get(path)).toMatchObject({
        body: { original: { text: JSON.stringify(unknownVersion) } },
      });
      expect(await administrator.request('POST', `${path}/replay`)).toMatchObject({
        status: 409,
        body: { code: 'replay-failed' },
      });
      const body = { reason: 'The next release will know it' };
      expect(await administrator.request('POST', `${path}/discard`, { body })).toMatchObject({ status: 200 });
      expect(await parked('scoring')).toEqual([]);

      const scorePath = `/api/v1/scores/${unknownInstrument.data.submissionId}`;
      expect(await ahead.coordinator.get(scorePath)).toMatchObject({ status: 404 });
      await administrator.call(z.unknown(), 'POST', '/api/v1/instruments', { body: future });
      await eventually(async () => {
        expect(await ahead.coordinator.get(scorePath)).toMatchObject({
          status: 200,
          body: { instrument: { code: instrument.code, version: '2.0.0' }, submissionVersion: 1 },
        });
      });
    });

    test('an event whose handler fails is put aside without holding others up, and handled when replayed', async () => {
      const { roundId, drafts } = await roundOfDrafts(2);
      const [failing = failDraft(), other = failDraft()] = drafts;
      const { ownerUrl, runtimeRole } = platform.databases.scoring;
      await inSession(ownerUrl, (session) => session.query(`revoke insert on scores from ${runtimeRole}`));
      await submit(failing.coordinator, failing.id);
      const aside = await firstParked('scoring');
      expect(aside).toMatchObject({
        code: 'handler-error',
        attempts: 3,
        eventType: submissionSubmittedV1.type,
      });
      expect(aside.cause).toContain('permission denied');
      await inSession(ownerUrl, (session) => session.query(`grant insert on scores to ${runtimeRole}`));
      await submit(other.coordinator, other.id);
      await expectShownOnce(roundId, [other]);
      const replay = `/api/v1/operations/scoring/dead-letters/${aside.id}/replay`;
      expect(await administrator.request('POST', replay)).toMatchObject({
        status: 200,
        body: { state: 'replayed' },
      });
      await expectShownOnce(roundId, drafts);
      expect(await administrator.request('POST', replay)).toMatchObject({
        status: 409,
        body: { code: 'dead-letter-settled' },
      });
    });

    test('the event bus is down: cities go on sending, and all of it arrives afterwards', async () => {
      const { roundId, drafts } = await roundOfDrafts(3);
      const [before = failDraft(), ...during] = drafts;
      await submit(before.coordinator, before.id);
      await benchmarkShowing(before.coordinator, { roundId, cityId: before.city.id, version: 1 });
      await busSwitch.stop();
      const stopped = Date.now();
      await Promise.all(during.map(({ coordinator, id }) => submit(coordinator, id)));
      await eventually(
        async () => {
          const ready = await platform.services.scoring.readiness();
          expect(await citiesShown(administrator, roundId)).toEqual([before.city.id]);
          return ready.includes('has not reached the event log') && Date.now() - stopped > OUTAGE_MS;
        },
        { timeout: OUTAGE_MS + 10_000, interval: 250 },
      );
      await busSwitch.start();
      await expectShownOnce(roundId, drafts);
      await platform.services.gateway.ready();
      for (const service of databaseServices) expect(await parked(service)).toEqual([]);
    });

    test('the database is down: requests are asked to come again, nothing is lost, and nothing is stored twice', async () => {
      const { roundId, drafts } = await roundOfDrafts(3);
      const [committed = failDraft(), refused = failDraft(), later = failDraft()] = drafts;
      const key = randomUUID();
      const sendRefused = () => refused.coordinator.request('POST', `${pathOf(refused.id)}/submit`, { key });
      await submit(committed.coordinator, committed.id);
      await platform.watch.outage(async () => {
        await postgres.stop();
        const stopped = Date.now();
        const [question, answer] = [...survey][0] ?? failDraft();
        const asked = () =>
          Promise.all([
            sendRefused(),
            later.coordinator.request('PUT', `${pathOf(later.id)}/answers/${question}`, {
              body: answerBody(answer, 1),
            }),
            later.coordinator.get('/api/v1/rounds'),
            later.coordinator.get('/api/v1/cities'),
            later.coordinator.get(`/api/v1/scores/${committed.id}`),
            later.coordinator.get(benchmarkPath(roundId, committed.city.id)),
          ]);
        await eventually(
          async () => {
            const replies = await asked();
            expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 503));
            const ready = await platform.services.questionnaire.readiness();
            return ready.includes('the relay has not got through') && Date.now() - stopped > OUTAGE_MS;
          },
          { timeout: OUTAGE_MS + 15_000, interval: 250 },
        );
        await postgres.start();
        await platform.services.gateway.ready();
      });
      expect(await sendRefused()).toMatchObject({ status: 200, body: { version: 1 } });
      expect((await sendRefused()).headers.get('idempotency-replayed')).toBe('true');
      await submit(later.coordinator, later.id);
      await expectShownOnce(roundId, drafts);
      for (const service of databaseServices) expect(await parked(service)).toEqual([]);
    });

    test('told to stop, every process ends by itself with nothing left to send', async () => {
      const { gateway, ...services } = platform.services;
      expect(await gateway.stop()).toBe(0);
      expect(await Promise.all(Object.values(services).map((service) => service.stop()))).toEqual([
        0, 0, 0, 0,
      ]);
      for (const { ownerUrl } of Object.values(platform.databases)) {
        const { rows } = await inSession(ownerUrl, (session) =>
          session.query('select from messaging.outbox'),
        );
        expect(rows).toEqual([]);
      }
    });
  });
});

function failDraft(): never {
  throw new Error('there are fewer drafts than the test needs');
}

function failAccount(): never {
  throw new Error('every city has an account');
}

/** A submission as a producer of another release would tell it. */
function foreignSubmission(cityId: string, roundId: string, networkId: string, instrumentVersion: string) {
  return {
    specversion: '1.0',
    id: uuidv7(),
    source: '/a-foreign-producer',
    type: submissionSubmittedV1.type as string,
    subject: cityId,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    dataschema: '#',
    partitionkey: cityId,
    data: {
      submissionId: uuidv7(),
      cityId,
      roundId,
      networkId,
      instrument: { code: instrument.code, version: instrumentVersion },
      submissionVersion: 1,
      origin: 'submitted',
      submittedAt: new Date().toISOString(),
      answers: [...extremeSurvey(instrument, () => true)].map(([question, answer]) => ({
        question,
        ...answer,
      })),
    },
  } satisfies Envelope;
}
