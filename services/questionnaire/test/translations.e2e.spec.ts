import { interculturalInstrument, localise, type Translation } from '@interlace/instruments';
import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { readTranslation, translatedLanguages } from '@interlace/instruments/translations';
import { uuidv7 } from '@interlace/service-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { administrator, manager, ofCity, type Person } from './support/people.ts';
import { publish, startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await publish(world, instrument);
});
afterAll(() => world.stop());

const { code, version } = instrument;
const base = `/instruments/${code}/versions/${version}/translations`;
let letters = 0;
/** A language nobody has translated into yet. */
const another = () => `x${String.fromCharCode(97 + letters++)}`;

const translationInto = (language: string): Translation => ({
  format: 'interlace-translation/1',
  code,
  version,
  language,
  areas: {},
  composites: {},
  indicators: { pavements: { source: '', state: 'machine-made', title: 'Zu Fuß gehen' } },
  questions: {},
});

describe('translations', () => {
  let language: string;
  let url: string;
  beforeEach(() => {
    language = another();
    url = `${base}/${language}`;
  });
  const put = (who: Person, body: object, headers: Record<string, string> = {}) =>
    world.send(who, { method: 'PUT', url, body, headers });

  it('are put by an office, stamped, and read by anybody signed in, once', async () => {
    const made = await put(manager(), translationInto(language));
    expect(made).toMatchObject({ status: 201, body: { language, revision: 1, machineMade: 1, reviewed: 0 } });
    expect(made.body.missing).toBe(made.body.pieces - 1);
    const reader = ofCity(uuidv7(), 'council-reader');
    const read = await world.send(reader, { url });
    expect(read.headers.etag).toBe(made.headers.etag);
    expect(read.body.indicators.pavements).toEqual({
      source: expect.stringMatching(/^[0-9a-f]{12}$/),
      state: 'machine-made',
      title: 'Zu Fuß gehen',
    });
    const headers = { 'if-none-match': String(read.headers.etag) };
    expect(await world.send(reader, { url, headers })).toMatchObject({ status: 304 });
    const list = await world.send(reader, { url: base });
    expect(list.body.items).toContainEqual(made.body);
  });

  it('change from the revision they were made from, never over the words of another', async () => {
    const first = await put(manager(), translationInto(language));
    const reviewed = translationInto(language);
    reviewed.indicators = { pavements: { source: '', state: 'reviewed', title: 'Zu Fuß' } };
    expect(await put(administrator(), reviewed)).toMatchObject({ status: 428 });
    const ifMatch = { 'if-match': String(first.headers.etag) };
    const both = await Promise.all([
      put(administrator(), reviewed, ifMatch),
      put(manager(), reviewed, ifMatch),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { body } = await world.send(manager(), { url });
    expect(body.indicators.pavements).toMatchObject({ state: 'reviewed', title: 'Zu Fuß' });
    const audit = await world.send(administrator(), {
      url: '/operations/questionnaire/audit-entries?limit=1&action=saveTranslation',
    });
    expect(audit.body.items).toMatchObject([
      {
        objectId: `${code}/${version}`,
        before: { language, revision: 1, machineMade: 1 },
        after: { language, revision: 2, reviewed: 1, texts: expect.stringMatching(/^sha256:/) },
      },
    ]);
  });

  it('are refused with the place of each fault, and nobody but an office may put them', async () => {
    const broken = translationInto('de');
    broken.indicators.swimming = { source: '', state: 'reviewed', title: 'Schwimmen' };
    const refused = await put(manager(), broken);
    expect(refused).toMatchObject({ status: 422, body: { code: 'translation-refused' } });
    expect(refused.body.invalidParams).toMatchObject([
      { name: '/indicators/swimming', code: 'unknown-code' },
      { name: '/language', code: 'other-language' },
    ]);
    const misshapen = { ...translationInto(language), areas: { walking: { points: 4 } } };
    expect(await put(manager(), misshapen)).toMatchObject({ status: 400 });
    expect(await put(ofCity(uuidv7()), translationInto(language))).toMatchObject({ status: 403 });
    expect(await world.send(manager(), { url })).toMatchObject({ status: 404 });
  });

  it('belong to a published version, which they leave as it is', async () => {
    const nowhere = `/instruments/${code}/versions/9.9.9/translations`;
    expect(await world.send(manager(), { url: nowhere })).toMatchObject({ status: 404 });
    const body = { ...translationInto(language), version: '9.9.9' };
    expect(await world.send(manager(), { method: 'PUT', url: `${nowhere}/${language}`, body })).toMatchObject(
      {
        status: 404,
      },
    );
    await put(manager(), translationInto(language));
    const { body: definition } = await world.send(manager(), {
      url: `/instruments/${code}/versions/${version}`,
    });
    expect(definition).toEqual(instrument);
  });
});

describe('the intercultural instrument', () => {
  it('is taken and given whole in every language it is shipped in', async () => {
    await publish(world, interculturalInstrument);
    const { code, version } = interculturalInstrument;
    const all = `/instruments/${code}/versions/${version}/translations`;
    for (const language of translatedLanguages) {
      const url = `${all}/${language}`;
      const body = readTranslation(language);
      const made = await world.send(administrator(), { method: 'PUT', url, body });
      expect(made).toMatchObject({ status: 201, body: { language, missing: 0, outdated: 0 } });
      const read = await world.send(ofCity(uuidv7()), { url });
      expect(read.body).toEqual(body);
      expect(localise(interculturalInstrument, read.body).fallbacks.size).toBe(0);
    }
    const list = await world.send(ofCity(uuidv7()), { url: all });
    expect(list.body.items.map((item: { language: string }) => item.language)).toEqual(translatedLanguages);
  });
});
