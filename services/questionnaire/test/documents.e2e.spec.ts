import { createHash } from 'node:crypto';
import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluatorOf, manager, ofCity, type Person, partnerOf } from './support/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const published = `/instruments/${instrument.code}/versions/${instrument.version}`;

/** A file as the API sends it. */
async function file(person: Person, url: string) {
  const response = await world.app.inject({
    url: `/api/v1${url}`,
    headers: await world.identity.bearer(person),
  });
  return { status: response.statusCode, headers: response.headers, bytes: response.rawPayload };
}

const upload = (person: Person, url: string, bytes: Uint8Array) =>
  world.send(person, {
    method: 'POST',
    url,
    body: { workbook: Buffer.from(bytes).toString('base64') },
    key: null,
  });

describe('documents of a questionnaire', () => {
  it('are the empty form for everybody, the same bytes each time', async () => {
    const { coordinator } = await world.draft();
    const one = await file(coordinator, `${published}/questionnaire.pdf?language=de`);
    expect(one).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
    expect(one.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
    const other = await file(manager(), `${published}/questionnaire.pdf?language=de`);
    expect(other.bytes.equals(one.bytes)).toBe(true);
    expect(other.headers.etag).toBe(one.headers.etag);
    expect((await file(coordinator, `${published}/questionnaire.pdf?language=tlh`)).status).toBe(400);
    expect((await file(coordinator, '/instruments/none/versions/1.0.0/questionnaire.pdf')).status).toBe(404);
  });

  it('go out and in as XLSForm', async () => {
    await world.draft();
    const form = await file(manager(), `${published}/xlsform`);
    expect(form.status).toBe(200);
    const { status, body } = await upload(manager(), '/instruments/xlsform-imports', form.bytes);
    expect(status).toBe(200);
    expect(body.draft).toEqual(instrument);
    expect(body.findings).toEqual([]);
    const again = { ...body.draft, code: 'taken-over' };
    expect(await world.send(manager(), { method: 'POST', url: '/instruments', body: again })).toMatchObject({
      status: 201,
    });
  });
});

describe('a receipt', () => {
  it('proves what was sent, to the city for each version, to evaluators for the one that stands', async () => {
    const { url, coordinator, cityId, roundId } = await world.sent();
    const first = await world.send(coordinator, { url: `${url}/receipts/1` });
    expect(first).toMatchObject({
      status: 200,
      body: { version: 1, city: { id: cityId, name: 'Riga' }, round: { id: roundId, name: 'A round' } },
    });
    const { content, sha256, answers } = first.body;
    expect(answers.total).toBe(content.length);
    // RFC 8785 of plain ASCII: members in order, no spaces.
    const ordered = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(ordered)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .toSorted(([one], [other]) => (one < other ? -1 : 1))
                .map(([name, member]) => [name, ordered(member)]),
            )
          : value;
    const canonical = JSON.stringify(ordered(content));
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(sha256);

    const reason = { reason: 'A figure was wrong' };
    await world.send(coordinator, { method: 'POST', url: `${url}/reopen`, body: reason });
    const change = { state: 'answered', value: 'partly', version: 1 };
    const saved = await world.send(coordinator, {
      method: 'PUT',
      url: `${url}/answers/walk.plan`,
      body: change,
    });
    expect(saved.status).toBe(200);
    await world.send(coordinator, { method: 'POST', url: `${url}/submit` });
    const second = await world.send(coordinator, { url: `${url}/receipts/2` });
    expect(second.status).toBe(200);
    expect(second.body.sha256).not.toBe(sha256);
    expect((await world.send(coordinator, { url: `${url}/receipts/1` })).body.sha256).toBe(sha256);

    const evaluator = evaluatorOf(cityId);
    expect((await world.send(evaluator, { url: `${url}/receipts/2` })).body.sha256).toBe(second.body.sha256);
    expect((await world.send(evaluator, { url: `${url}/receipts/1` })).status).toBe(404);
    expect(await world.send(coordinator, { url: `${url}/receipts/3` })).toMatchObject({
      status: 409,
      body: { code: 'submission-version-not-sent' },
    });
    const pdf = await file(coordinator, `${url}/receipts/2.pdf?language=lv`);
    expect(pdf).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
  });
});

describe('the answers as a document', () => {
  it('are the draft for the city and its partner, and what was sent for evaluators', async () => {
    const { url, cityId, coordinator } = await world.draft();
    expect((await file(coordinator, `${url}/questionnaire.pdf`)).status).toBe(200);
    expect((await file(partnerOf(cityId), `${url}/questionnaire.pdf`)).status).toBe(200);
    expect((await file(evaluatorOf(cityId), `${url}/questionnaire.pdf`)).status).toBe(404);
    const sent = await world.sent();
    const evaluator = await file(evaluatorOf(sent.cityId), `${sent.url}/questionnaire.pdf`);
    const own = await file(sent.coordinator, `${sent.url}/questionnaire.pdf`);
    expect(evaluator.bytes.equals(own.bytes)).toBe(true);
  });
});

describe('a workbook', () => {
  it('goes out, is filled in, and shows each difference; nothing is saved', async () => {
    const { url, coordinator, cityId } = await world.draft();
    const body = { state: 'answered', value: 'partly', comment: '=1+1', version: 0 };
    await world.send(coordinator, { method: 'PUT', url: `${url}/answers/walk.plan`, body });
    const made = await file(coordinator, `${url}/workbook?language=en`);
    expect(made.status).toBe(200);
    const untouched = await upload(coordinator, `${url}/workbook-comparisons`, made.bytes);
    expect(untouched.status).toBe(200);
    expect(untouched.body.lines).toHaveLength(instrument.questions.length);
    expect(untouched.body.lines.map(({ difference }: { difference: string }) => difference)).not.toContain(
      'changed',
    );

    const files = unzipSync(made.bytes);
    const strings = new TextDecoder().decode(files['xl/sharedStrings.xml']);
    expect(strings).toContain('<t>partly</t>');
    files['xl/sharedStrings.xml'] = strToU8(strings.replace('<t>partly</t>', '<t>yes</t>'));
    const filled = zipSync(files);
    await world.send(coordinator, {
      method: 'PUT',
      url: `${url}/answers/walk.plan`,
      body: { ...body, value: 'no', version: 1 },
    });
    const { body: found } = await upload(
      ofCity(cityId, 'contributor'),
      `${url}/workbook-comparisons`,
      filled,
    );
    const line = found.lines.find(({ question }: { question: string }) => question === 'walk.plan');
    expect(line).toMatchObject({
      difference: 'changed',
      now: { value: 'no', version: 2 },
      workbook: { value: 'yes', comment: '=1+1' },
      madeFrom: 1,
      changedMeanwhile: true,
      faults: [],
    });
    const { body: after } = await world.send(coordinator, { url });
    expect(after.answers).toMatchObject([{ question: 'walk.plan', value: 'no' }]);
  });

  it('of another submission, or none at all, is refused by name', async () => {
    const [one, other] = [await world.draft(), await world.draft()];
    const made = await file(one.coordinator, `${one.url}/workbook`);
    const refused = (code: string) => ({
      status: 422,
      body: { code, invalidParams: [{ name: '/workbook' }] },
    });
    const at = `${other.url}/workbook-comparisons`;
    expect(await upload(other.coordinator, at, made.bytes)).toMatchObject(refused('workbook-refused'));
    expect(await upload(other.coordinator, at, strToU8('nothing'))).toMatchObject(
      refused('workbook-unreadable'),
    );
    const zeros = zipSync({ 'xl/workbook.xml': new Uint8Array(8 * 2 ** 20) });
    expect(await upload(other.coordinator, at, zeros)).toMatchObject(refused('workbook-unreadable'));
    const files = unzipSync(made.bytes);
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    files['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('r="A2"', 'r="A1048576"'));
    expect(await upload(one.coordinator, `${one.url}/workbook-comparisons`, zipSync(files))).toMatchObject(
      refused('workbook-unreadable'),
    );
    expect(await upload(evaluatorOf(one.cityId), at, made.bytes)).toMatchObject({ status: 403 });
  });
});
