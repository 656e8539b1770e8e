import { uuidv7 } from '@interlace/service-kit';
import { describeAccessTable } from '@interlace/service-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administrator, evaluatorOf, manager, ofCity, type Person, partnerOf } from './support/people.ts';
import { tellOfEndedMandate } from './support/registry.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describeAccessTable({ app: () => world.app, identity: () => world.identity });

describe('whose submission it is', () => {
  let draft: Awaited<ReturnType<World['draft']>>;
  let sent: Awaited<ReturnType<World['sent']>>;
  beforeAll(async () => {
    draft = await world.draft();
    sent = await world.sent();
  });

  /** The same words for what is missing and what is not yours. */
  const missing = async (who: Person) => {
    const { body } = await world.send(who, { url: `/submissions/${uuidv7()}` });
    return { status: 404, body: { code: 'not-found', title: body.title, detail: body.detail } };
  };

  it('a draft is read by its city and its mandated partner, and by nobody else', async () => {
    const { cityId, url } = draft;
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    for (const who of [
      ofCity(cityId),
      ofCity(cityId, 'contributor'),
      ofCity(cityId, 'council-reader'),
      partnerOf(cityId),
    ]) {
      expect(await world.send(who, { url })).toMatchObject({ status: 200, body: { shows: 'draft' } });
      expect(await world.send(who, { url: `${url}/check` })).toMatchObject({ status: 200 });
    }
    const strangers = [
      ofCity(uuidv7()),
      partnerOf(uuidv7()),
      partnerOf(cityId, yesterday),
      evaluatorOf(cityId),
    ];
    for (const who of strangers) expect(await world.send(who, { url })).toMatchObject(await missing(who));
    for (const who of [manager(), administrator()])
      expect(await world.send(who, { url })).toMatchObject({ status: 403 });
  });

  it('what was sent is read by an evaluator with a mandate, and validated by no other', async () => {
    const { cityId, url } = sent;
    const validation = { method: 'POST', url: `${url}/validation`, body: { version: 1 } } as const;
    const stranger = evaluatorOf(uuidv7(), 'review-lead');
    expect(await world.send(stranger, { url })).toMatchObject(await missing(stranger));
    expect(await world.send(stranger, validation)).toMatchObject({ status: 404 });
    expect(
      await world.send(evaluatorOf(draft.cityId, 'review-lead'), {
        ...validation,
        url: `${draft.url}/validation`,
      }),
    ).toMatchObject({
      status: 404,
    });
    const lead = evaluatorOf(cityId, 'review-lead');
    expect(await world.send(lead, { url })).toMatchObject({ status: 200, body: { shows: 'sent' } });
    expect(await world.send(lead, { ...validation, body: { version: 2 } })).toMatchObject({
      status: 409,
      body: { code: 'submission-version-stale' },
    });
    const accept = { method: 'POST', url: `${url}/reviews/acceptances`, body: { version: 1 } } as const;
    expect(await world.send(lead, validation)).toMatchObject({
      status: 422,
      body: { code: 'review-incomplete' },
    });
    expect(await world.send(lead, accept)).toMatchObject({ status: 200 });
    expect(await world.send(lead, validation)).toMatchObject({ status: 200 });
  });

  it('nobody writes in the submission of another city', async () => {
    const stranger = ofCity(uuidv7());
    const gone = await missing(stranger);
    const reason = { reason: 'None' };
    const unknown = { state: 'unknown', version: 0 };
    const writes = [
      { method: 'PUT', url: `${draft.url}/answers/walk.plan`, body: unknown },
      { method: 'PUT', url: `${draft.url}/answers`, body: { answers: { 'walk.plan': unknown } } },
      { method: 'DELETE', url: `${draft.url}/answers/walk.plan?version=1` },
      { method: 'PUT', url: `${draft.url}/position`, body: { question: 'walk.plan' } },
      { method: 'POST', url: `${draft.url}/submit` },
      { method: 'POST', url: `${sent.url}/reopen`, body: reason },
      { method: 'POST', url: `${sent.url}/withdraw`, body: reason },
    ] as const;
    for (const write of writes) expect(await world.send(stranger, write)).toMatchObject(gone);
  });

  it('a list holds what one may look into', async () => {
    const ids = async (who: Person) => {
      const { body } = await world.send(who, { url: '/submissions' });
      return body.items.map((item: { id: string }) => item.id);
    };
    expect(await ids(ofCity(draft.cityId, 'council-reader'))).toEqual([draft.id]);
    expect(await ids(evaluatorOf(draft.cityId))).toEqual([]);
    expect(await ids(evaluatorOf(sent.cityId))).toEqual([sent.id]);
    expect(await ids(ofCity(uuidv7()))).toEqual([]);
    const both = partnerOf(draft.cityId);
    both.mandates.push({ cityId: sent.cityId, kind: 'support', roundId: null, until: null });
    expect(await ids(both)).toEqual([draft.id, sent.id].sort());
    const { body } = await world.send(both, { url: `/submissions?limit=1&roundId=${sent.roundId}` });
    expect(body).toMatchObject({ items: [{ id: sent.id }], nextCursor: null });
    const first = await world.send(both, { url: '/submissions?limit=1' });
    const next = await world.send(both, { url: `/submissions?limit=1&cursor=${first.body.nextCursor}` });
    expect([first.body.items[0].id, next.body.items[0].id]).toEqual([draft.id, sent.id].sort());
  });

  it('a partner whose mandate was ended stops reading at once, whatever the token says', async () => {
    const partner = partnerOf(draft.cityId);
    expect(await world.send(partner, { url: draft.url })).toMatchObject({ status: 200 });
    await tellOfEndedMandate(world, draft.cityId, partner.organisation.id, 'support');
    expect(await world.send(partner, { url: draft.url })).toMatchObject(await missing(partner));
    expect((await world.send(partner, { url: '/submissions' })).body.items).toEqual([]);
  });

  it('without a token, or with one that has expired, nothing is answered', async () => {
    expect(await world.send(null, { url: draft.url })).toMatchObject({
      status: 401,
      body: { code: 'token-missing' },
    });
    expect(await world.send(draft.coordinator, { url: draft.url, token: { expiresIn: -60 } })).toMatchObject({
      status: 401,
      body: { code: 'token-expired' },
    });
  });
});
