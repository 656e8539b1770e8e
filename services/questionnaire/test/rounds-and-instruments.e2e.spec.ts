import { interculturalInstrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administrator, manager, ofCity } from './support/people.ts';
import { tellOfCity } from './support/registry.ts';
import { publish, startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const eventOf = async (type: string, holds: object) => {
  await eventually(() =>
    expect(world.events).toContainEqual(
      expect.objectContaining({ type, data: expect.objectContaining(holds) }),
    ),
  );
};

describe('instruments', () => {
  const post = (body: object) => world.send(administrator(), { method: 'POST', url: '/instruments', body });
  const { code, version } = interculturalInstrument;

  it('are published once; the same again is no fault, another one under the same version is', async () => {
    const results = await Promise.all([post(interculturalInstrument), post(interculturalInstrument)]);
    expect(results.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(await post({ ...interculturalInstrument, title: 'Another' })).toMatchObject({
      status: 409,
      body: { code: 'instrument-differs' },
    });
    await eventOf('interlace.questionnaire.instrument.published.v1', { instrument: { code, version } });
    const published = world.events.filter(
      ({ type, partitionkey }) => type.includes('instrument') && partitionkey === code,
    );
    expect(published).toHaveLength(1);
  });

  it('are refused with every finding where the parts do not fit, or the shape is wrong', async () => {
    const [first, ...rest] = sampleMobilityInstrument.questions;
    const broken = {
      ...sampleMobilityInstrument,
      questions: [...rest, { ...first, indicator: 'nowhere', title: 'No question' }],
    };
    const refused = await post(broken);
    expect(refused).toMatchObject({ status: 422, body: { code: 'instrument-refused' } });
    expect(refused.body.invalidParams).toContainEqual(expect.objectContaining({ name: first?.code }));
    expect(await post({ ...sampleMobilityInstrument, title: '\u0000' })).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/title' }] },
    });
  });

  it('are read whole, by anybody signed in, and once', async () => {
    await post(sampleMobilityInstrument);
    const reader = ofCity(uuidv7(), 'council-reader');
    const url = `/instruments/${code}/versions/${version}`;
    const read = await world.send(reader, { url });
    expect(read.body).toEqual(interculturalInstrument);
    const headers = { 'if-none-match': String(read.headers.etag) };
    expect(await world.send(reader, { url, headers })).toMatchObject({ status: 304 });
    expect(await world.send(reader, { url: `/instruments/${code}/versions/9.9.9` })).toMatchObject({
      status: 404,
    });
    const page = await world.send(reader, { url: '/instruments?limit=1' });
    expect(page.body.items).toMatchObject([{ code, version }]);
    const next = await world.send(reader, { url: `/instruments?limit=1&cursor=${page.body.nextCursor}` });
    expect(next.body).toMatchObject({ items: [{ code: 'sample-mobility' }], nextCursor: null });
  });
});

describe('rounds', () => {
  const { code, version } = sampleMobilityInstrument;
  const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const body = (networkId: string, extra: object = {}) => ({
    networkId,
    code: 'first',
    name: 'First round',
    instrument: { code, version },
    opensAt: later(-1),
    closesAt: later(1),
    referenceYear: 2026,
    ...extra,
  });
  const post = (round: object) => world.send(manager(), { method: 'POST', url: '/rounds', body: round });

  it('open with the bands of the platform, under an id of the caller, and are closed once', async () => {
    await publish(world, sampleMobilityInstrument);
    const { networkId } = await tellOfCity(world, { fictitious: true });
    const id = uuidv7();
    const opened = await post(body(networkId, { id }));
    expect(opened).toMatchObject({ status: 201, body: { id, state: 'open', fictitious: true } });
    expect(opened.headers.location).toBe(`/api/v1/rounds/${id}`);
    expect(opened.body.bands.population).toHaveLength(4);
    await eventOf('interlace.questionnaire.round.opened.v1', { roundId: id, networkId, fictitious: true });
    for (const taken of [{ id, code: 'second' }, { code: 'first' }]) {
      expect(await post(body(networkId, taken))).toMatchObject({
        status: 409,
        body: { code: 'round-exists' },
      });
    }
    const close = () => world.send(manager(), { method: 'POST', url: `/rounds/${id}/close` });
    const closings = await Promise.all([close(), close()]);
    expect(closings.map(({ status }) => status).sort()).toEqual([200, 409]);
    await eventOf('interlace.questionnaire.round.closed.v1', { roundId: id });
    const reader = ofCity(uuidv7());
    expect(await world.send(reader, { url: `/rounds/${id}` })).toMatchObject({
      status: 200,
      body: { state: 'closed' },
    });
  });

  it('name what they lack', async () => {
    const { networkId } = await tellOfCity(world);
    const refused = (invalidParams: object[], status: number) => ({ status, body: { invalidParams } });
    const cases: [object, object[], number][] = [
      [body(uuidv7()), [{ name: '/networkId' }], 404],
      [body(networkId, { instrument: { code: 'nothing', version } }), [{ name: '/instrument' }], 404],
      [body(networkId, { opensAt: '0001-01-01T00:00:00Z' }), [{ name: '/opensAt' }], 400],
      [body(networkId, { closesAt: later(-2) }), [{ name: '/closesAt' }], 422],
      [
        body(networkId, {
          bands: {
            population: [
              { code: 'small', from: null, to: 10 },
              { code: 'large', from: 11, to: null },
            ],
            foreignBornShare: [{ code: 'all', from: null, to: null }],
          },
        }),
        [{ name: '/bands/population/1/from', code: 'band-not-contiguous' }],
        422,
      ],
    ];
    for (const [round, params, status] of cases)
      expect(await post(round)).toMatchObject(refused(params, status));
    expect(await world.send(manager(), { method: 'POST', url: `/rounds/${uuidv7()}/close` })).toMatchObject({
      status: 404,
    });
    expect(await world.send(manager(), { url: `/rounds/${uuidv7()}` })).toMatchObject({ status: 404 });
  });

  it('are listed by network, the latest opening first, page by page', async () => {
    const { networkId } = await tellOfCity(world);
    for (const days of [3, 1, 2]) {
      await post(body(networkId, { code: `day-${days}`, opensAt: later(days), closesAt: later(9) }));
    }
    const list = async (cursor = '') =>
      (await world.send(manager(), { url: `/rounds?networkId=${networkId}&limit=2${cursor}` })).body;
    const first = await list();
    const second = await list(`&cursor=${first.nextCursor}`);
    const codes = [...first.items, ...second.items].map((round: { code: string }) => round.code);
    expect(codes).toEqual(['day-3', 'day-2', 'day-1']);
    expect(second.nextCursor).toBeNull();
    expect(first.items).toMatchObject([{ state: 'announced' }, { state: 'announced' }]);
  });
});
