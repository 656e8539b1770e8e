import { verifyChain } from '@interlace/service-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backedBy } from './support/evidence-requests.ts';
import { administrator, evaluatorOf, ofCity, type Person } from './support/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const base = '/operations/questionnaire/personal-data';
interface Table {
  table: string;
  rows: Record<string, unknown>[];
}
const rowsOf = async (who: Person, name: string) => {
  const { body } = await world.send(who, { url: base });
  return body.tables.find(({ table }: Table) => table === `public.${name}`).rows;
};

it('shows a person what they did, and neither the words of the city nor others', async () => {
  const { coordinator, cityId, url, id } = await world.sent();
  const colleague = ofCity(cityId, 'contributor');
  await world.send(coordinator, {
    method: 'POST',
    url: `${url}/reopen`,
    body: { reason: 'A name is wrong' },
  });
  expect(await rowsOf(coordinator, 'submission_versions')).toEqual([
    {
      submission_id: id,
      version: 1,
      submitted_at: expect.any(String),
      submitted_by: coordinator.subject,
    },
  ]);
  expect((await rowsOf(coordinator, 'submission_steps')).map(({ step }: { step: string }) => step)).toEqual([
    'created',
    'submitted',
    'reopened',
  ]);
  expect(JSON.stringify((await world.send(coordinator, { url: base })).body)).not.toContain(
    'A name is wrong',
  );
  expect(await rowsOf(colleague, 'submission_steps')).toEqual([]);
});

it('shows who added evidence, without its words, and keeps it when that person is erased', async () => {
  const made = await world.draft();
  const { coordinator, cityId } = made;
  const id = await backedBy(world, made);
  const [item, ...others] = await rowsOf(coordinator, 'evidence_items');
  expect(others).toEqual([]);
  expect(item).toMatchObject({ id, kind: 'file', added_by: coordinator.subject });
  expect(Object.keys(item ?? {})).not.toContain('title');
  expect(await rowsOf(coordinator, 'evidence_references')).toHaveLength(1);
  const body = { subject: coordinator.subject };
  await world.send(administrator(), { method: 'POST', url: `${base}/erasure`, body });
  const { items } = (await world.send(ofCity(cityId), { url: `${made.url}/evidence` })).body;
  expect(items).toMatchObject([{ id, addedBy: coordinator.subject }]);
});

it('shows an evaluator his own words about an answer, and keeps verdict and words when he is erased', async () => {
  const { cityId, url } = await world.sent();
  const evaluator = evaluatorOf(cityId);
  const review = `${url}/reviews/walk.crossings`;
  const text = 'The register has one crossing less';
  const body = { verdict: 'corrected', points: 0, reason: 'arithmetic', text, version: 1, revision: 1 };
  await world.send(evaluator, { method: 'POST', url: `${review}/verdict`, body });
  expect(await rowsOf(evaluator, 'review_entries')).toMatchObject([{ kind: 'verdict', words: text }]);
  expect(await rowsOf(evaluator, 'review_items')).toMatchObject([
    { assignee: evaluator.subject, verdict: 'corrected' },
  ]);

  const { subject } = evaluator;
  await world.send(administrator(), { method: 'POST', url: `${base}/erasure`, body: { subject } });
  const { body: kept } = await world.send(ofCity(cityId), { url: review });
  expect(kept).toMatchObject({ state: 'corrected', text, judgedBy: { subject } });
  expect(await rowsOf(evaluator, 'review_items')).toMatchObject([{ assignee: null }]);
});

it('erases a person and leaves what the city sent, to the byte', async () => {
  const { coordinator, cityId, url } = await world.sent();
  const question = 'walk.crossings';
  await world.send(coordinator, { method: 'POST', url: `${url}/reopen`, body: { reason: 'Once more' } });
  await world.send(coordinator, { method: 'PUT', url: `${url}/position`, body: { question } });
  const colleague = ofCity(cityId);
  const before = (await world.send(colleague, { url })).body;

  const { subject } = coordinator;
  const erased = await world.send(administrator(), {
    method: 'POST',
    url: `${base}/erasure`,
    body: { subject },
  });
  expect(erased).toMatchObject({ status: 200, body: { service: 'questionnaire' } });
  const of = (name: string) => erased.body.tables.find(({ table }: Table) => table === name);
  expect(of('public.positions')).toMatchObject({ deleted: 1, kept: 0 });
  expect(of('public.submission_versions')).toMatchObject({ deleted: 0, kept: 1 });
  expect(of('http.idempotency_key')).toMatchObject({ deleted: expect.any(Number), kept: 0 });

  expect((await world.send(colleague, { url })).body).toEqual(before);
  expect(await verifyChain(world.databaseUrl)).toMatchObject({ fault: null });
});
