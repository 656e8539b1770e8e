import { readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderStore } from '../src/evidence/folder.store.ts';
import { sweepEvidence } from '../src/evidence/sweep.ts';
import { completeBody } from './support/complete-answers.ts';
import { docx, exe, pdf, png } from './support/evidence-files.ts';
import { evaluatorOf, ofCity, type Person, partnerOf } from './support/people.ts';
import { EVIDENCE_LIMIT } from './support/running-service.ts';
import { startWorld, type World } from './support/world.ts';

const DAY = 86_400_000;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

type Made = Awaited<ReturnType<World['draft']>>;
interface Item {
  id: string;
  title: string;
  wasSent: boolean;
  backs: { question: string }[];
}

const upload = (who: Person, { url }: Made, body: Buffer, name = 'plan.pdf', more: object = {}) =>
  world.send(who, {
    method: 'POST',
    url: `${url}/evidence/files?name=${encodeURIComponent(name)}`,
    body,
    headers: { 'content-type': 'application/octet-stream' },
    ...more,
  });
const link = (who: Person, { url }: Made, body: object = { url: 'https://city.example/plan' }) =>
  world.send(who, { method: 'POST', url: `${url}/evidence/links`, body });
const refer = (who: Person, { url }: Made, question: string, id: string, body: object = {}) =>
  world.send(who, { method: 'PUT', url: `${url}/answers/${question}/evidence/${id}`, body });
const remove = (who: Person, { url }: Made, id: string) =>
  world.send(who, { method: 'DELETE', url: `${url}/evidence/${id}` });
const content = (who: Person, { url }: Made, id: string) =>
  world.send(who, { url: `${url}/evidence/${id}/content` });
const itemsOf = async (made: Made, who: Person = made.coordinator): Promise<Item[]> =>
  (await world.send(who, { url: `${made.url}/evidence` })).body.items;
const answers = async (made: Made, who: Person = made.coordinator) =>
  (await world.send(who, { url: made.url })).body.answers;
const objects = async () => {
  const entries = await readdir(join(world.folder, 'objects'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
};
const spooled = () => readdir(join(world.folder, 'incoming'));
const answerAll = ({ coordinator, url }: Made) =>
  world.send(coordinator, { method: 'PUT', url: `${url}/answers`, body: completeBody(instrument) });
const step = ({ coordinator, url }: Made, name: string, body?: object) =>
  world.send(coordinator, { method: 'POST', url: `${url}/${name}`, body });

describe('the library of a draft', () => {
  it('tells its limits before anything is sent', async () => {
    const { coordinator, url } = await world.draft();
    expect((await world.send(coordinator, { url: `${url}/evidence` })).body).toMatchObject({
      limits: {
        bytesPerFile: EVIDENCE_LIMIT,
        itemsPerSubmission: 250,
        accepted: expect.arrayContaining([{ name: 'PDF', mediaType: 'application/pdf', extension: '.pdf' }]),
        malwareCheck: false,
      },
      items: [],
    });
  });

  it('keeps three files however often the draft is saved', async () => {
    const made = await world.draft();
    const { coordinator, url } = made;
    for (const words of ['one', 'two', 'three']) {
      const { status, body } = await upload(coordinator, made, pdf(words), `${words}.pdf`);
      expect(status).toBe(201);
      await refer(coordinator, made, 'walk.plan', body.id, { place: 'page 1' });
    }
    for (const version of [0, 1, 2]) {
      const body = { state: 'answered', value: 'yes', version };
      await world.send(coordinator, { method: 'PUT', url: `${url}/answers/walk.plan`, body });
    }
    const [answer] = await answers(made);
    expect(answer.evidence.map(({ item }: { item: Item }) => item.title)).toEqual([
      'one.pdf',
      'two.pdf',
      'three.pdf',
    ]);
    await world.send(coordinator, { method: 'DELETE', url: `${url}/answers/walk.plan?version=3` });
    for (const item of await itemsOf(made)) {
      expect(item.backs).toEqual([{ question: 'walk.plan', place: 'page 1', note: null }]);
      expect(await content(coordinator, made, item.id)).toMatchObject({ status: 200 });
    }
  });

  it('holds one item behind many answers, and one content once', async () => {
    const made = await world.draft();
    const { coordinator } = made;
    const first = await upload(coordinator, made, docx(), 'Plan.docx');
    expect(first).toMatchObject({ status: 201, body: { wasThere: false } });
    expect(await upload(coordinator, made, docx(), 'Copy.docx')).toMatchObject({
      status: 200,
      body: { id: first.body.id, wasThere: true },
    });
    await refer(coordinator, made, 'walk.plan', first.body.id, { place: 'page 2', note: 'Third paragraph' });
    await refer(coordinator, made, 'transit.wait', first.body.id);
    expect(await itemsOf(made)).toMatchObject([
      {
        title: 'Plan.docx',
        visibility: 'evaluators',
        addedBy: coordinator.subject,
        file: { name: 'Plan.docx', bytes: docx().length },
        backs: [{ question: 'transit.wait' }, { question: 'walk.plan', place: 'page 2' }],
      },
    ]);
    const other = await world.draft();
    expect(await upload(other.coordinator, other, docx())).toMatchObject({ status: 201 });
  });

  it('is described anew, without touching what is not named', async () => {
    const made = await world.draft();
    const { coordinator, url } = made;
    const { body } = await link(coordinator, made, {
      url: 'https://city.example/minutes',
      title: 'Minutes',
      accessedOn: '2026-03-01',
    });
    const change = { title: 'Minutes of May', documentDate: '2025-05-12', visibility: 'public' };
    const patch = { method: 'PATCH', url: `${url}/evidence/${body.id}`, body: change } as const;
    expect(await world.send(coordinator, patch)).toMatchObject({ status: 200 });
    expect(await itemsOf(made)).toMatchObject([
      { ...change, accessedOn: '2026-03-01', kind: 'link', file: null },
    ]);
  });

  it('gives back what was taken off, and lets go of it a day later', async () => {
    const made = await world.draft();
    const { coordinator } = made;
    const { id } = (await upload(coordinator, made, pdf('taken off'))).body;
    await refer(coordinator, made, 'walk.plan', id);
    const before = (await objects()).length;
    expect(await remove(coordinator, made, id)).toMatchObject({ status: 200 });
    expect(await remove(coordinator, made, id)).toMatchObject({ status: 200 });
    expect(await content(coordinator, made, id)).toMatchObject({ status: 404 });
    expect(await upload(coordinator, made, pdf('taken off'))).toMatchObject({
      body: { id, wasThere: false },
    });
    expect(await itemsOf(made)).toMatchObject([{ id, backs: [] }]);
    await remove(coordinator, made, id);

    const sweep = (in_: number) =>
      sweepEvidence(world.database.pool, createFolderStore(world.folder), new Date(Date.now() + in_));
    expect(await sweep(DAY / 2)).toMatchObject({ items: 0, objects: 0 });
    expect(await sweep(DAY + 1_000)).toMatchObject({ items: 1, objects: 1, lost: [] });
    expect(await objects()).toHaveLength(before - 1);
  });
});

describe('a file that is refused', () => {
  it.each<[string, Buffer, string, number, string]>([
    ['a program under the name of a document', exe, 'plan.pdf', 422, 'type-not-accepted'],
    ['a page', Buffer.from('<html></html>'), 'plan.txt', 422, 'type-not-accepted'],
    ['nothing', Buffer.alloc(0), 'plan.pdf', 422, 'empty'],
    ['too much', Buffer.concat([pdf(), Buffer.alloc(EVIDENCE_LIMIT)]), 'plan.pdf', 413, 'body-too-large'],
  ])('%s leaves nothing, and is told why', async (_, body, name, status, code) => {
    const made = await world.draft();
    const before = await objects().catch(() => []);
    expect(await upload(made.coordinator, made, body, name)).toMatchObject({
      status,
      body: { invalidParams: [{ name: 'file', code }] },
    });
    expect(await itemsOf(made)).toEqual([]);
    expect(await objects().catch(() => [])).toEqual(before);
    expect(await spooled().catch(() => [])).toEqual([]);
  });

  it('leaves nothing where it was cut off', async () => {
    const made = await world.draft();
    await upload(made.coordinator, made, png, 'dot.png');
    const before = await objects();
    await world.app.listen({ host: '127.0.0.1', port: 0 });
    const { authorization } = await world.identity.bearer(made.coordinator);
    const address = world.app.server.address();
    if (typeof address !== 'object' || !address) throw new Error('not listening');
    const socket = connect(address.port, '127.0.0.1');
    const head = [
      `POST /api/v1${made.url}/evidence/files?name=plan.pdf HTTP/1.1`,
      'host: localhost',
      `authorization: ${authorization}`,
      `idempotency-key: ${uuidv7()}`,
      'content-type: application/pdf',
      'content-length: 50000',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${pdf()}`);
    await eventually(async () => (await spooled()).length === 1);
    socket.destroy();
    await eventually(async () => (await spooled()).length === 0);
    expect(await objects()).toEqual(before);
    expect(await itemsOf(made)).toHaveLength(1);
  });

  it('is one item too many', async () => {
    const made = await world.draft();
    const { id } = (await upload(made.coordinator, made, pdf('first'))).body;
    await world.database.pool.query(
      `INSERT INTO evidence_items (id, submission_id, kind, title, visibility, url, added_by, added_at)
       SELECT uuidv7(), $1, 'link', 'A link', 'public', 'https://a.example', $2, now() FROM generate_series(1, 249)`,
      [made.id, 'somebody'],
    );
    for (const refused of [
      await link(made.coordinator, made),
      await upload(made.coordinator, made, pdf('last')),
    ])
      expect(refused).toMatchObject({ status: 409, body: { code: 'evidence-full' } });
    await remove(made.coordinator, made, id);
    const key = uuidv7();
    const last = () => upload(made.coordinator, made, pdf('last'), 'a.pdf', { key });
    expect(await last()).toMatchObject({ status: 201 });
    expect(await last(), 'the upload that filled it, sent again').toMatchObject({ status: 201 });
    expect(await upload(made.coordinator, made, pdf('last'))).toMatchObject({ status: 200 });
    expect(
      await upload(made.coordinator, made, pdf('first')),
      'what was taken off does not come back',
    ).toMatchObject({
      status: 409,
      body: { code: 'evidence-full' },
    });
  });

  it('fills no disk by being taken off and sent anew', async () => {
    const made = await world.draft();
    await world.database.pool.query(
      `INSERT INTO evidence_items (id, submission_id, kind, title, visibility, url, added_by, added_at, taken_off_at, taken_off_by)
       SELECT uuidv7(), $1, 'link', 'A link', 'public', 'https://a.example', $2, now(), now(), $2 FROM generate_series(1, 499)`,
      [made.id, 'somebody'],
    );
    expect(await upload(made.coordinator, made, pdf('the last of the day'))).toMatchObject({ status: 201 });
    const before = await objects();
    expect(await upload(made.coordinator, made, pdf('one more'))).toMatchObject({
      status: 409,
      body: { code: 'evidence-full' },
    });
    await eventually(async () => expect(await objects()).toEqual(before));
  });
});

it('the same key with the same content is one upload, with another content it is refused', async () => {
  const made = await world.draft();
  const key = uuidv7();
  const first = await upload(made.coordinator, made, pdf('once'), 'a.pdf', { key });
  const again = await upload(made.coordinator, made, pdf('once'), 'a.pdf', { key });
  expect(again).toMatchObject({ status: 201, body: first.body, headers: { 'idempotency-replayed': 'true' } });
  const before = await objects();
  expect(await upload(made.coordinator, made, pdf('twice'), 'a.pdf', { key })).toMatchObject({
    status: 422,
    body: { code: 'idempotency-key-reused' },
  });
  await eventually(async () => (await objects()).length === before.length);
  expect(await itemsOf(made)).toHaveLength(1);
  expect(await upload(made.coordinator, made, pdf('none'), 'a.pdf', { key: null })).toMatchObject({
    status: 400,
  });
});

it('the same file twice at the same moment is one item', async () => {
  const made = await world.draft();
  const all = await Promise.all(
    Array.from({ length: 4 }, () => upload(made.coordinator, made, pdf('at once'))),
  );
  expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
  expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
  expect(await itemsOf(made)).toHaveLength(1);
});

describe('what was sent', () => {
  it('keeps the evidence it was sent with, whatever becomes of the draft', async () => {
    const made = await world.draft();
    const { coordinator, cityId, url } = made;
    const evaluator = evaluatorOf(cityId);
    const file = (await upload(coordinator, made, pdf('sent'), 'Plan.pdf')).body.id;
    const spare = (await upload(coordinator, made, pdf('spare'), 'Spare.pdf')).body.id;
    await refer(coordinator, made, 'walk.plan', file, { place: 'page 3' });
    await answerAll(made);
    expect(await step(made, 'submit')).toMatchObject({ status: 200 });
    const sent = await answers(made, evaluator);
    expect(await itemsOf(made, evaluator)).toMatchObject([{ id: file, addedBy: null, wasSent: true }]);
    expect(await content(evaluator, made, file)).toMatchObject({ status: 200 });
    expect(await content(evaluator, made, spare)).toMatchObject({ status: 404 });

    await step(made, 'reopen', { reason: 'A better plan' });
    await world.send(coordinator, {
      method: 'PATCH',
      url: `${url}/evidence/${file}`,
      body: { title: 'Old' },
    });
    expect(await remove(coordinator, made, file)).toMatchObject({ status: 200 });
    const later = new Date(Date.now() + 2 * DAY);
    const { lost } = await sweepEvidence(world.database.pool, createFolderStore(world.folder), later);
    expect(lost).toEqual([]);

    expect(await answers(made, evaluator)).toEqual(sent);
    expect(sent.find(({ question }: { question: string }) => question === 'walk.plan')).toMatchObject({
      evidence: [{ place: 'page 3', item: { id: file, title: 'Plan.pdf' } }],
    });
    expect(await content(evaluator, made, file)).toMatchObject({ status: 200 });
    expect((await itemsOf(made)).map(({ id }) => id)).toEqual([spare]);

    await step(made, 'submit');
    expect(await itemsOf(made, evaluator)).toEqual([]);
    expect(await content(evaluator, made, file)).toMatchObject({ status: 404 });
    expect(await content(coordinator, made, file)).toMatchObject({ status: 200 });
    const { pool } = world.database;
    await expect(pool.query('DELETE FROM evidence_items WHERE id = $1', [file])).rejects.toThrow(
      'evidence_sent',
    );
    await expect(pool.query('DELETE FROM evidence_sent WHERE evidence_id = $1', [file])).rejects.toThrow(
      'append-only',
    );
  });

  it('takes no reference until it is reopened, but the library takes what follows', async () => {
    const made = await world.sent();
    const { id } = (await upload(made.coordinator, made, pdf('a reply'))).body;
    expect(await refer(made.coordinator, made, 'walk.plan', id)).toMatchObject({
      status: 409,
      body: { code: 'submission-state-conflict' },
    });
    await step(made, 'withdraw', { reason: 'Not ours' });
    expect(await upload(made.coordinator, made, pdf('more'))).toMatchObject({ status: 409 });
  });
});

it('a download is an attachment that runs nothing, and is not sent twice', async () => {
  const made = await world.draft();
  const { id } = (await upload(made.coordinator, made, png, 'Integrācija "plāns".exe')).body;
  const { headers, status } = await content(partnerOf(made.cityId), made, id);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'image/png',
    'content-length': String(png.length),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'content-disposition': `attachment; filename="Integr_cija pl_ns.exe.png"; filename*=UTF-8''Integr%C4%81cija%20pl%C4%81ns.exe.png`,
  });
  const etag = String(headers.etag);
  const again = { url: `${made.url}/evidence/${id}/content`, headers: { 'if-none-match': etag } };
  expect(await world.send(made.coordinator, again)).toMatchObject({ status: 304 });
});

it('a contributor refers in sections of his own, and changes and takes off what backs no other', async () => {
  const made = await world.draft();
  const { coordinator, cityId, url } = made;
  const contributor = ofCity(cityId, 'contributor');
  const { id } = (await upload(contributor, made, pdf('shared'))).body;
  expect(await refer(contributor, made, 'walk.plan', id)).toMatchObject({
    status: 403,
    body: { code: 'section-not-assigned' },
  });
  await refer(coordinator, made, 'walk.plan', id);
  expect(await remove(contributor, made, id)).toMatchObject({ status: 403 });
  const open = { method: 'PATCH', url: `${url}/evidence/${id}`, body: { visibility: 'public' } } as const;
  expect(await world.send(contributor, open)).toMatchObject({ status: 403 });
  const unrefer = { method: 'DELETE', url: `${url}/answers/walk.plan/evidence/${id}` } as const;
  expect(await world.send(contributor, unrefer)).toMatchObject({ status: 403 });
  expect(await world.send(coordinator, unrefer)).toMatchObject({ status: 200 });
  expect(await world.send(coordinator, unrefer)).toMatchObject({ status: 404 });
  expect(await remove(contributor, made, id)).toMatchObject({ status: 200 });
});

it('nobody reaches evidence through the submission of another', async () => {
  const [mine, theirs] = [await world.draft(), await world.draft()];
  const { id } = (await upload(theirs.coordinator, theirs, pdf('theirs'))).body;
  expect(await content(mine.coordinator, mine, id)).toMatchObject({ status: 404 });
  expect(await content(mine.coordinator, theirs, id)).toMatchObject({ status: 404 });
  expect(await refer(mine.coordinator, mine, 'walk.plan', id)).toMatchObject({ status: 404 });
  expect(await remove(mine.coordinator, mine, id)).toMatchObject({ status: 404 });
  expect(await upload(mine.coordinator, theirs, pdf('mine'))).toMatchObject({ status: 404 });
  expect(await refer(theirs.coordinator, theirs, 'walk.nothing', id)).toMatchObject({ status: 400 });
});

it('the sweeper removes what no row has, and tells which rows lost their content', async () => {
  const made = await world.draft();
  const { id } = (await upload(made.coordinator, made, pdf('lost'))).body;
  const store = createFolderStore(world.folder);
  await writeFile(join(store.spool, 'broken-off'), 'half of');
  await writeFile(join(store.spool, 'orphan'), 'nobody knows me');
  await store.put(`${made.id}/orphan`, join(store.spool, 'orphan'));
  const [row] = await world.database.pool.query<{ object_key: string }>(
    'SELECT object_key FROM evidence_items WHERE id = $1',
    [id],
  );
  await store.remove(row?.object_key ?? '');
  expect(await content(made.coordinator, made, id)).toMatchObject({
    status: 410,
    body: { code: 'evidence-lost' },
  });
  const swept = await sweepEvidence(world.database.pool, store, new Date(Date.now() + 2 * DAY));
  expect(swept).toMatchObject({ spooled: 1, lost: [id] });
  expect(await store.get(`${made.id}/orphan`)).toBeNull();
});
