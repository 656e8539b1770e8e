import {
  mandateEndedV1,
  submissionReopenedV1,
  submissionSubmittedV1,
  submissionValidatedV1,
} from '@interlace/contracts';
import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Heard, type Receiver, startReceiver, verified } from '../../test/webhook-receiver.ts';
import { TODAY, webhooksUnderTest } from '../../test/webhooks-under-test.ts';
import { FORMER_SECRET_MS, rotateSecret } from './endpoint.store.ts';
import { createSafe } from './webhook-secret.ts';

let room: Awaited<ReturnType<typeof webhooksUnderTest>>;
let receiver: Receiver;
let city: string;
beforeAll(async () => {
  room = await webhooksUnderTest();
});
beforeEach(async () => {
  receiver = await startReceiver();
  city = await room.organisation('city');
});
afterEach(async () => {
  await room.quiet();
  await receiver.stop();
  await room.database.client.webhookEndpoint.deleteMany();
});
afterAll(() => room.stop());

const HOUR_MS = 3_600_000;
const roundId = uuidv7();
const reopened = (cityId: string, submissionVersion: number) =>
  room.tell(
    submissionReopenedV1,
    submissionReopenedV1.data.parse({
      submissionId: uuidv7(),
      cityId,
      roundId,
      networkId: uuidv7(),
      instrument: { code: 'intercultural', version: '1.0.0' },
      submissionVersion,
      reopenedAt: room.clock.at.toISOString(),
    }),
  );
const versionOf = ({ message }: Heard) => message.data.submissionVersion;
const versions = (cityId: string) =>
  receiver.heard.filter(({ message }) => message.subject === cityId).map(versionOf);
const states = async (endpointId: string) => (await room.deliveries(endpointId)).map(({ state }) => state);
const settledAs = (endpointId: string, expected: string[]) =>
  eventually(async () => expect(await states(endpointId)).toEqual(expected));

describe('a delivery', () => {
  it('is signed, carries the id of the event, and is verified by the library', async () => {
    room.clock.at = new Date(); // the library compares with its own clock
    const { id, secret } = await room.endpoint(city, `${receiver.url}/hook?key=1`);
    const eventId = await reopened(city, 2);
    room.dispatcher();
    await settledAs(id, ['delivered']);
    room.clock.at = new Date(`${TODAY}T10:00:00Z`);
    const [heard, ...others] = receiver.heard;
    if (!heard) throw new Error('nothing was heard');
    expect(others).toEqual([]);
    expect(heard).toMatchObject({
      path: '/hook?key=1',
      headers: { 'webhook-id': eventId, 'content-type': 'application/json' },
    });
    expect(verified(secret, heard)).toEqual(heard.message);
    expect(heard.message).toMatchObject({
      id: eventId,
      type: 'interlace.submission-reopened.v1',
      subject: city,
      data: { cityId: city, submissionVersion: 2 },
    });
  });

  it('is signed with both secrets for a day after a rotation', async () => {
    const { id, secret } = await room.endpoint(city, receiver.url);
    const signatures = () =>
      receiver.heard.map(({ headers }) => String(headers['webhook-signature']).split(' ').length);
    room.clock.at = new Date();
    const other = await room.endpoint(city, receiver.url, ['score-ready']);
    const row = await room.database.client.webhookEndpoint.findUniqueOrThrow({ where: { id } });
    const rotation = { sealed: row.secret, at: room.clock.at };
    expect(
      await room.database.transaction((tx) => rotateSecret(tx, { id, organisationId: city }, rotation)),
    ).toBeTruthy();
    expect(
      await room.database.transaction((tx) =>
        rotateSecret(tx, { id: other.id, organisationId: uuidv7() }, rotation),
      ),
    ).toBeNull();
    await reopened(city, 1);
    const dispatcher = room.dispatcher();
    await settledAs(id, ['delivered']);
    const [heard] = receiver.heard;
    if (!heard) throw new Error('nothing was heard');
    expect(verified(secret, heard)).toEqual(heard.message);
    room.later(FORMER_SECRET_MS);
    await reopened(city, 2);
    dispatcher.wake();
    await settledAs(id, ['delivered', 'delivered']);
    expect(signatures()).toEqual([2, 1]);
    room.clock.at = new Date(`${TODAY}T10:00:00Z`);
  });

  it('whose secret was encrypted under another key is not sent, and said so', async () => {
    const { id } = await room.endpoint(city, receiver.url);
    await reopened(city, 1);
    room.dispatcher({ safe: createSafe('another secret of this test, also long enough') });
    await eventually(async () =>
      expect(await room.deliveries(id)).toMatchObject([{ leaseId: null, lastFault: 'secret-unreadable' }]),
    );
    expect(receiver.heard).toEqual([]);
  });

  it('does not follow redirects', async () => {
    const { id } = await room.endpoint(city, receiver.url);
    receiver.answer = () => 307;
    await reopened(city, 1);
    room.dispatcher();
    await eventually(async () =>
      expect(await room.deliveries(id)).toMatchObject([
        { state: 'waiting', lastStatus: 307, lastFault: 'redirected' },
      ]),
    );
    expect(receiver.heard.map(({ path }) => path)).toEqual(['/']);
  });

  it('is kept once however often the event is told', async () => {
    const { id } = await room.endpoint(city, receiver.url);
    const eventId = uuidv7();
    for (const _ of [1, 2]) {
      await room.tell(
        submissionValidatedV1,
        submissionValidatedV1.data.parse({
          submissionId: uuidv7(),
          cityId: city,
          roundId,
          networkId: uuidv7(),
          instrument: { code: 'intercultural', version: '1.0.0' },
          submissionVersion: 1,
          validatedAt: room.clock.at.toISOString(),
        }),
        eventId,
      );
    }
    expect(await states(id)).toEqual(['waiting']);
  });
});

describe('order', () => {
  it('holds within a city while its receiver fails, and other cities go on', async () => {
    const office = await room.organisation('evaluator');
    const other = await room.organisation('city');
    for (const one of [city, other]) await room.mandate(one, office);
    const { id } = await room.endpoint(office, receiver.url);
    for (const version of [1, 2, 3]) for (const one of [city, other]) await reopened(one, version);
    let failures = 0;
    receiver.answer = ({ message }) => {
      if (message.subject !== city || message.data.submissionVersion !== 2 || failures === 3) return 204;
      failures += 1;
      return 503;
    };
    const dispatcher = room.dispatcher();
    await eventually(async () => expect(versions(other)).toEqual([1, 2, 3]));
    await eventually(async () =>
      expect((await states(id)).filter((state) => state === 'waiting')).toHaveLength(2),
    );
    expect(versions(city)).toEqual([1, 2]);
    for (const [pause, tries] of [
      [10_000, 2],
      [20_000, 3],
      [40_000, 4],
    ] as const) {
      room.later(pause - 1);
      dispatcher.wake();
      room.later(1);
      dispatcher.wake();
      await eventually(async () =>
        expect(versions(city).filter((version) => version === 2)).toHaveLength(tries),
      );
      await eventually(async () =>
        expect((await room.deliveries(id)).filter(({ leaseId }) => leaseId !== null)).toEqual([]),
      );
    }
    await settledAs(id, Array(6).fill('delivered'));
    expect(versions(city)).toEqual([1, 2, 2, 2, 2, 3]);
    expect(versions(other)).toEqual([1, 2, 3]);
  });

  it('holds while two dispatchers work side by side, and each message is sent once', async () => {
    const office = await room.organisation('evaluator');
    const cities = await Promise.all(Array.from({ length: 6 }, () => room.organisation('city')));
    for (const one of cities) await room.mandate(one, office);
    const { id } = await room.endpoint(office, receiver.url);
    for (const version of [1, 2, 3, 4, 5]) for (const one of cities) await reopened(one, version);
    const under = new Map<string, number>();
    receiver.answer = async ({ message: { subject } }) => {
      under.set(subject, (under.get(subject) ?? 0) + 1);
      expect(under.get(subject)).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      under.set(subject, 0);
      return 204;
    };
    const second = room.open();
    room.dispatcher();
    room.dispatcher({ database: second });
    await settledAs(id, Array(30).fill('delivered'));
    for (const one of cities) expect(versions(one)).toEqual([1, 2, 3, 4, 5]);
    expect(receiver.heard).toHaveLength(30);
    await room.quiet();
    await second.close();
  });
});

it('what was sent by an instance that died before writing it down is sent again under the same id', async () => {
  const { id } = await room.endpoint(city, receiver.url);
  const eventId = await reopened(city, 1);
  const dying = room.open();
  receiver.answer = async () => {
    await dying.close(); // from here on it can write nothing
    return 204;
  };
  const first = room.dispatcher({ database: dying });
  await eventually(async () => expect(receiver.heard).toHaveLength(1));
  await first.stop();
  receiver.answer = () => 204;
  const second = room.dispatcher();
  expect(await states(id)).toEqual(['waiting']);
  room.later(59_999);
  second.wake();
  expect((await room.deliveries(id))[0]?.leaseId).not.toBeNull();
  room.later(1);
  second.wake();
  await settledAs(id, ['delivered']);
  expect(receiver.heard.map(({ headers }) => headers['webhook-id'])).toEqual([eventId, eventId]);
});

describe('giving up', () => {
  it('after three days stops the endpoint, gives up what waits and writes to those who keep it', async () => {
    const { id } = await room.endpoint(city, `${receiver.url}/secret-path`);
    const [keeper, reader] = [uuidv7(), uuidv7()];
    for (const [userId, role] of [
      [keeper, 'contributor,city-coordinator'],
      [reader, 'council-reader'],
    ] as const) {
      const email = `${userId}@interlace.example`;
      await room.database.client.user.create({ data: { id: userId, name: role, email } });
      await room.database.client.member.create({
        data: { id: uuidv7(), organizationId: city, userId, role },
      });
    }
    receiver.answer = () => 500;
    await reopened(city, 1);
    await reopened(city, 2);
    const dispatcher = room.dispatcher();
    for (let tries = 1; (await states(id))[0] === 'waiting'; tries += 1) {
      await eventually(async () => {
        const [first] = await room.deliveries(id);
        expect([first?.attempts, first?.leaseId]).toEqual([tries, null]);
      });
      room.later(6 * HOUR_MS);
      dispatcher.wake();
    }
    await settledAs(id, ['failed', 'failed']);
    expect(versions(city)).toEqual(Array(13).fill(1));
    expect(await room.database.client.webhookEndpoint.findUnique({ where: { id } })).toMatchObject({
      state: 'stopped',
    });
    const mails = await room.database.client.mail.findMany({
      where: { recipient: `${keeper}@interlace.example` },
    });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.body).toContain(id);
    expect(mails[0]?.body).not.toContain('secret-path');
    const entries = await room.database.pool.query('SELECT content FROM audit.entry WHERE content LIKE $1', [
      `%stopWebhook%${id}%`,
    ]);
    expect(entries).toHaveLength(1);
    expect(
      await room.database.client.mail.count({ where: { recipient: `${reader}@interlace.example` } }),
    ).toBe(0);
    await reopened(city, 3);
    expect(await states(id)).toEqual(['failed', 'failed']);
    room.clock.at = new Date(`${TODAY}T10:00:00Z`);
  });

  it('happens at once where the receiver is gone', async () => {
    const { id } = await room.endpoint(city, receiver.url);
    receiver.answer = () => 410;
    await reopened(city, 1);
    room.dispatcher();
    await settledAs(id, ['failed']);
    expect(await room.database.client.webhookEndpoint.findUnique({ where: { id } })).toMatchObject({
      state: 'stopped',
    });
  });
});

it('what waits for a paused endpoint is sent in order when it is resumed', async () => {
  const { id } = await room.endpoint(city, receiver.url);
  const change = (state: string) =>
    room.database.client.webhookEndpoint.update({ where: { id }, data: { state } });
  await change('paused');
  for (const version of [1, 2]) await reopened(city, version);
  const dispatcher = room.dispatcher();
  const probe = await room.endpoint(city, `${receiver.url}/probe`);
  await reopened(city, 3);
  dispatcher.wake();
  await settledAs(probe.id, ['delivered']);
  expect(await states(id)).toEqual(['waiting', 'waiting', 'waiting']);
  await change('active');
  dispatcher.wake();
  await settledAs(id, ['delivered', 'delivered', 'delivered']);
  expect(receiver.heard.filter(({ path }) => path === '/').map(versionOf)).toEqual([1, 2, 3]);
});

describe('an organisation', () => {
  it('never hears of another city', async () => {
    const { id } = await room.endpoint(city, receiver.url);
    const other = await room.organisation('city');
    await reopened(other, 1);
    await reopened(city, 1);
    room.dispatcher();
    await settledAs(id, ['delivered']);
    expect(receiver.heard.map(({ message }) => message.subject)).toEqual([city]);
  });

  it('hears nothing more from the moment its mandate is ended, not even what was waiting', async () => {
    const evaluator = await room.organisation('evaluator');
    const mandateId = await room.mandate(city, evaluator, roundId);
    const { id } = await room.endpoint(evaluator, receiver.url);
    receiver.answer = () => 503;
    await reopened(city, 1);
    const dispatcher = room.dispatcher();
    await eventually(async () =>
      expect(await room.deliveries(id)).toMatchObject([{ leaseId: null, attempts: 1 }]),
    );
    receiver.answer = () => 204;
    const endedOn = room.clock.at.toISOString().slice(0, 10);
    await room.tell(mandateEndedV1, { mandateId, cityId: city, organisationId: evaluator, endedOn });
    await reopened(city, 2);
    room.later(10_000);
    dispatcher.wake();
    await settledAs(id, ['withheld', 'delivered']);
    expect(receiver.heard.map(({ message }) => message.type)).toEqual([
      'interlace.submission-reopened.v1',
      'interlace.mandate-ended.v1',
    ]);
  });

  it('is told what it asked for, and no answers', async () => {
    const { id } = await room.endpoint(city, receiver.url, ['submission-submitted']);
    await reopened(city, 1);
    await room.tell(
      submissionSubmittedV1,
      submissionSubmittedV1.data.parse({
        submissionId: uuidv7(),
        cityId: city,
        roundId,
        networkId: uuidv7(),
        instrument: { code: 'intercultural', version: '1.0.0' },
        submissionVersion: 2,
        origin: 'submitted',
        submittedAt: room.clock.at.toISOString(),
        answers: [{ question: 'com.statement', state: 'answered', value: 'yes' }],
      }),
    );
    room.dispatcher();
    await settledAs(id, ['delivered']);
    expect(receiver.heard.map(({ message }) => message.type)).toEqual(['interlace.submission-submitted.v1']);
    expect(receiver.heard[0]?.text).not.toContain('com.statement');
  });
});
