import { verifyChain } from '@interlace/service-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administrator, evaluatorOf, ofCity, type Person, partnerOf } from './support/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const entriesFor = async (who: Person, query = '') =>
  (await world.send(who, { url: `/operations/questionnaire/audit-entries?limit=200${query}` })).body.items;

describe('the audit log', () => {
  it('holds every read of a draft by another organisation, where its city sees it', async () => {
    const { cityId, coordinator, url, id } = await world.draft();
    const partner = partnerOf(cityId);
    await world.send(partner, { url });
    await world.send(partner, { url: `${url}/check` });
    await world.send(partner, { url: '/submissions' });
    for (const who of [coordinator, ofCity(cityId, 'council-reader')]) await world.send(who, { url });
    const readings = (await entriesFor(coordinator)).filter(
      ({ organisationId }: { organisationId: string }) => organisationId !== cityId,
    );
    expect(readings.map(({ action }: { action: string }) => action)).toEqual([
      'listSubmissions',
      'checkSubmission',
      'getSubmission',
    ]);
    for (const reading of readings)
      expect(reading).toMatchObject({
        subject: partner.subject,
        organisationId: partner.organisation.id,
        objectId: id,
      });
  });

  it('holds no reading of what was sent, and none that was refused', async () => {
    const { cityId, coordinator, url } = await world.sent();
    await world.send(evaluatorOf(cityId), { url });
    await world.send(partnerOf('00000000-0000-7000-8000-000000000000'), { url });
    const actions = (await entriesFor(coordinator)).map(({ action }: { action: string }) => action);
    expect(actions).toEqual(['submitSubmission', 'saveAnswers', 'createSubmission']);
  });

  it('tells each change with what was before and after, in states and values, never in the words of people', async () => {
    const { coordinator, url } = await world.draft();
    const at = `${url}/answers/walk.crossings`;
    const remark = 'As the mayor told me in confidence';
    const save = (value: number, version: number) =>
      world.send(coordinator, {
        method: 'PUT',
        url: at,
        body: { state: 'answered', value, comment: remark, version },
      });
    expect(await save(20, 0)).toMatchObject({ status: 200 });
    expect(await save(30, 1)).toMatchObject({ status: 200 });
    const cleared = await world.send(coordinator, { method: 'DELETE', url: `${at}?version=2` });
    expect(cleared.status).toBe(200);
    const found = await entriesFor(coordinator);
    const changes = found.map(({ before, after }: Record<string, Record<string, unknown>>) => [
      before?.['walk.crossings'],
      after?.['walk.crossings'],
    ]);
    const remarks = expect.stringMatching(/^sha256:/);
    expect(changes.slice(0, 3)).toEqual([
      [
        { state: 'answered', value: 30, version: 2, remarks },
        { state: 'cleared', value: null, version: 3, remarks: null },
      ],
      [
        { state: 'answered', value: 20, version: 1, remarks },
        { state: 'answered', value: 30, version: 2, remarks },
      ],
      [null, { state: 'answered', value: 20, version: 1, remarks }],
    ]);
    expect(JSON.stringify(found)).not.toContain('mayor');
  });

  it('tells administrators that answers changed, and not what they are', async () => {
    const { coordinator, url, id } = await world.draft();
    const body = { state: 'answered', value: 20, version: 0 };
    await world.send(coordinator, { method: 'PUT', url: `${url}/answers/walk.crossings`, body });
    const [seen] = await entriesFor(administrator(), `&object=${id}`);
    expect(seen).toMatchObject({ action: 'saveAnswer', objectId: id, before: null, after: null });
    const [own] = await entriesFor(coordinator);
    expect(own.after).toMatchObject({ 'walk.crossings': { value: 20 } });
  });

  it('tells a reopening with the digest of its reason', async () => {
    const { coordinator, url, id } = await world.sent();
    await world.send(coordinator, {
      method: 'POST',
      url: `${url}/reopen`,
      body: { reason: 'A secret reason' },
    });
    const [entry] = await entriesFor(coordinator, '&action=reopenSubmission');
    expect(entry).toMatchObject({
      objectId: id,
      before: { state: 'submitted', version: 1 },
      after: { state: 'reopened', version: 1, reason: expect.stringMatching(/^sha256:/) },
    });
  });

  it('is one whole chain', async () => {
    const entries = await entriesFor(administrator());
    const report = await verifyChain(world.databaseUrl, entries[0].hash);
    expect(report).toMatchObject({ fault: null, count: entries[0].sequence });
  });
});
