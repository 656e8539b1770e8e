import { noticeRaisedV1, submissionValidatedV1 } from '@interlace/contracts';
import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReviewsJob } from '../src/reviews/open-reviews.job.ts';
import { completeBody } from './support/complete-answers.ts';
import { pdf } from './support/evidence-files.ts';
import { evaluatorOf, ofCity, type Person, partnerOf } from './support/people.ts';
import { startWorld, type World } from './support/world.ts';

const DAY = 86_400_000;
const QUESTION = 'walk.plan';
const OTHER = 'walk.crossings';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Another person of the same organisation. */
const colleague = (of: Person, role: 'evaluator' | 'review-lead' = 'evaluator'): Person => ({
  ...of,
  subject: uuidv7(),
  roles: [role],
});

async function scene() {
  const made = await world.sent();
  const evaluator = evaluatorOf(made.cityId);
  const post = (who: Person, path: string, body: object) =>
    world.send(who, { method: 'POST', url: `${made.url}${path}`, body });
  const get = async (who: Person, question: string) =>
    (await world.send(who, { url: `${made.url}/reviews/${question}` })).body;
  /** A step of a review, naming the revision that stands. */
  const act = async (who: Person, question: string, step: string, body: object) => {
    const { revision } = await get(who, question);
    return post(who, `/reviews/${question}/${step}`, { version: 1, revision, ...body });
  };
  return { ...made, evaluator, lead: colleague(evaluator, 'review-lead'), post, get, act };
}
const inDays = (days: number) => new Date(world.clock.now.getTime() + days * DAY).toISOString();
const noticesOf = (submissionId: string, notice: string) =>
  world.events.filter(({ type, data }) => {
    if (type !== noticeRaisedV1.type) return false;
    const told = noticeRaisedV1.data.parse(data);
    return told.submissionId === submissionId && told.notice === notice;
  });

describe('the review of a submission', () => {
  it('goes from work list through query, correction and appeal to the release', async () => {
    const { id, url, cityId, roundId, coordinator, evaluator, lead, post, get, act } = await scene();
    const second = colleague(evaluator);

    // Everything that was asked is open, with what it earned as it was sent.
    const list = await world.send(evaluator, { url: `/reviews?roundId=${roundId}&state=open&limit=200` });
    const questions = list.body.items.map((item: { question: string }) => item.question);
    expect(questions.toSorted()).toEqual(Object.keys(completeBody(instrument).answers).toSorted());

    // A query until a day; before that day no verdict without a reply.
    expect(
      await act(evaluator, QUESTION, 'query', { text: 'Which council?', dueAt: inDays(7) }),
    ).toMatchObject({
      status: 200,
      body: { state: 'queried', assignee: evaluator.subject },
    });
    expect(await act(evaluator, QUESTION, 'verdict', { verdict: 'accepted' })).toMatchObject({
      status: 409,
      body: { code: 'review-state-conflict' },
    });
    // The city corrects its answer; what was sent stays as it is.
    expect(
      await act(coordinator, QUESTION, 'reply', {
        text: 'It was adopted in part',
        answer: { state: 'answered', value: 'nonsense' },
      }),
    ).toMatchObject({
      status: 400,
      body: { code: 'answer-refused', invalidParams: [{ name: '/answer/value' }] },
    });
    // A file added for the reply is the evaluator's to read from then on.
    const file = await world.send(coordinator, {
      method: 'POST',
      url: `${url}/evidence/files?name=plan.pdf`,
      body: pdf(id),
      headers: { 'content-type': 'application/pdf' },
    });
    const content = { url: `${url}/evidence/${file.body.id}/content` };
    expect((await world.send(evaluator, content)).status).toBe(404);
    const reply = {
      text: 'It was adopted in part',
      evidenceIds: [file.body.id],
      links: [{ url: 'https://riga.example/plan' }],
      answer: { state: 'answered', value: 'partly' },
    };
    const unstorable = { ...reply, links: [{ url: 'https://riga.example/\u0000' }] };
    expect(await act(coordinator, QUESTION, 'reply', unstorable)).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/links/0/url' }] },
    });
    expect(await act(coordinator, QUESTION, 'reply', reply)).toMatchObject({
      status: 200,
      body: { state: 'answered', assignee: null },
    });
    expect((await world.send(evaluator, content)).status).toBe(200);
    const corrected = await act(evaluator, QUESTION, 'verdict', {
      verdict: 'corrected',
      points: 0,
      reason: 'evidence-does-not-support',
      text: 'The page says nothing of a plan',
    });
    expect(corrected).toMatchObject({ status: 200, body: { state: 'corrected', points: 0 } });

    // The city sees it side by side, attributed, and appeals once.
    const seen = await get(coordinator, QUESTION);
    expect(seen).toMatchObject({
      answer: { value: 'yes' },
      correctedAnswer: { value: 'partly' },
      points: 0,
      reason: 'evidence-does-not-support',
      text: 'The page says nothing of a plan',
      judgedBy: { subject: evaluator.subject, organisationId: evaluator.organisation.id },
    });
    expect(seen.selfPoints).toBeGreaterThan(0);
    expect(seen.appealUntil).toBe(inDays(14));
    expect(await act(coordinator, QUESTION, 'appeal', { text: 'Page 3 does' })).toMatchObject({
      status: 200,
      body: { state: 'appealed' },
    });
    expect((await act(coordinator, QUESTION, 'appeal', { text: 'Again' })).status).toBe(409);

    // Nothing is released while an appeal is open, or a verdict is wanting; and by a review lead alone.
    expect((await post(evaluator, '/validation', { version: 1 })).status).toBe(403);
    const early = await post(lead, '/validation', { version: 1 });
    expect(early).toMatchObject({ status: 422, body: { code: 'review-incomplete' } });
    expect(early.body.invalidParams).toContainEqual(
      expect.objectContaining({ name: `/reviews/${QUESTION}`, code: 'appealed' }),
    );

    const decision = { outcome: 'partly-upheld', points: 1, text: 'Half of it is shown' };
    expect(await act(evaluator, QUESTION, 'decision', decision)).toMatchObject({
      status: 409,
      body: { code: 'second-evaluator-needed' },
    });
    expect(await act(second, QUESTION, 'decision', decision)).toMatchObject({
      status: 200,
      body: { state: 'decided', points: 1 },
    });
    const accepted = await post(evaluator, '/reviews/acceptances', { version: 1 });
    expect(accepted).toMatchObject({ status: 200, body: { remaining: 0 } });
    expect(accepted.body.accepted).toHaveLength(questions.length - 1);

    expect(await post(lead, '/validation', { version: 1 })).toMatchObject({
      status: 200,
      body: { validated: true },
    });
    const event = await eventually(() => {
      const found = world.events.find(
        ({ type, data }) =>
          type === submissionValidatedV1.type && (data as { submissionId: string }).submissionId === id,
      );
      expect(found).toBeDefined();
      return submissionValidatedV1.data.parse(found?.data);
    });
    expect(event.verdicts).toContainEqual({
      question: QUESTION,
      verdict: 'corrected',
      points: 1,
      reason: 'evidence-does-not-support',
    });
    // The follow-up the corrected answer closes is asked no more.
    expect(event.verdicts).toHaveLength(questions.length - 1);
    expect(JSON.stringify(event)).not.toContain('walk.plan-review');
    expect(event.correctedAnswers).toEqual([{ question: QUESTION, state: 'answered', value: 'partly' }]);
    expect(JSON.stringify(event)).not.toContain('Page 3');

    const { thread } = await get(partnerOf(cityId), QUESTION);
    expect(thread[1].evidence).toMatchObject([{ id: file.body.id, kind: 'file', fileName: 'plan.pdf' }]);
    expect(thread.map(({ kind, subject }: Record<string, string>) => [kind, subject])).toEqual([
      ['query', evaluator.subject],
      ['reply', coordinator.subject],
      ['verdict', evaluator.subject],
      ['appeal', coordinator.subject],
      ['decision', second.subject],
    ]);
    await eventually(() => noticesOf(id, 'results-released').length === 1);
    for (const notice of [
      'query-opened',
      'query-answered',
      'query-closed',
      'appeal-raised',
      'appeal-decided',
    ])
      expect(noticesOf(id, notice), notice).toHaveLength(1);
    expect(await act(evaluator, OTHER, 'verdict', { verdict: 'accepted' })).toMatchObject({
      status: 409,
      body: { code: 'review-released' },
    });
    expect((await world.send(ofCity(uuidv7()), { url: `${url}/reviews` })).status).toBe(404);
  });

  it('refuses what somebody has not seen, points beyond the question, and corrected points without a reason', async () => {
    const { evaluator, coordinator, post, act } = await scene();
    const verdict = { verdict: 'corrected', points: 0, reason: 'arithmetic', text: 'Summed up wrongly' };
    expect(
      await post(evaluator, `/reviews/${QUESTION}/verdict`, { ...verdict, version: 2, revision: 1 }),
    ).toMatchObject({ status: 409, body: { code: 'submission-version-stale' } });
    expect(
      await post(evaluator, `/reviews/${QUESTION}/verdict`, { ...verdict, version: 1, revision: 9 }),
    ).toMatchObject({
      status: 409,
      body: { code: 'review-revision-stale', current: { revision: 1, state: 'open' } },
    });
    expect(await act(evaluator, QUESTION, 'verdict', { ...verdict, points: 99 })).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/points' }] },
    });
    expect((await act(evaluator, QUESTION, 'verdict', { ...verdict, text: ' ' })).status).toBe(400);
    expect(await act(evaluator, QUESTION, 'query', { text: 'When?', dueAt: inDays(-1) })).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/dueAt' }] },
    });
    expect((await act(coordinator, QUESTION, 'reply', { text: 'Unasked' })).status).toBe(409);
    const foreign = { text: 'See this', evidenceIds: [uuidv7()] };
    expect(await act(coordinator, QUESTION, 'reply', foreign)).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/evidenceIds/0' }] },
    });
  });

  it('is carried over to a new version for answers that have not changed, and begins anew for others', async () => {
    const { evaluator, coordinator, url, post, get } = await scene();
    await post(evaluator, '/reviews/acceptances', { version: 1 });
    await post(coordinator, '/reopen', { reason: 'A figure was wrong' });
    const answer = { state: 'unknown', reason: 'Nobody knows', version: 1 };
    await world.send(coordinator, { method: 'PUT', url: `${url}/answers/${OTHER}`, body: answer });
    expect(await post(coordinator, '/submit', {})).toMatchObject({ body: { version: 2 } });
    expect(await get(evaluator, QUESTION)).toMatchObject({
      submissionVersion: 2,
      state: 'accepted',
      carriedFrom: 1,
      judgedBy: { subject: evaluator.subject },
    });
    expect(await get(evaluator, OTHER)).toMatchObject({ state: 'open', verdict: null, carriedFrom: null });
    const { body } = await world.send(coordinator, { url: `${url}/reviews` });
    expect(body.counts).toMatchObject({ open: 1 });
  });

  it('opens for what was sent when there were no reviews, once', async () => {
    const { id, cityId, evaluator, post, get } = await scene();
    const draft = await world.draft();
    const open = await get(evaluator, QUESTION);
    await world.database.pool.query('DELETE FROM review_items WHERE submission_id = $1', [id]);
    expect(await get(evaluator, QUESTION)).toMatchObject({ code: 'not-found' });

    const job = openReviewsJob(world);
    const at = world.clock.now;
    expect(await job.run(at)).toMatchObject({ done: 1, dueAt: at });
    expect(await get(evaluator, QUESTION)).toEqual({ ...open, since: at.toISOString() });
    const { body } = await world.send(partnerOf(cityId), { url: `/submissions/${id}/reviews` });
    expect(body.items).toHaveLength(Object.keys(completeBody(instrument).answers).length);

    // What was judged meanwhile stays, and a draft has no review.
    await post(evaluator, '/reviews/acceptances', { version: 1 });
    expect(await job.run(at)).toEqual({ done: 0, dueAt: null, next: null });
    expect(await get(evaluator, QUESTION)).toMatchObject({ state: 'accepted' });
    expect((await world.send(draft.coordinator, { url: `${draft.url}/reviews` })).status).toBe(404);
  });

  it('ends appeals the city could still make only where the lead says so', async () => {
    const { evaluator, lead, post, act } = await scene();
    await act(evaluator, QUESTION, 'verdict', {
      verdict: 'corrected',
      points: 0,
      reason: 'other',
      text: 'No',
    });
    await post(lead, '/reviews/acceptances', { version: 1 });
    expect(await post(lead, '/validation', { version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'appeal-possible', invalidParams: [{ name: `/reviews/${QUESTION}` }] },
    });
    expect(await post(lead, '/validation', { version: 1, endsAppeals: true })).toMatchObject({ status: 200 });
  });
});

describe('who reviews what', () => {
  it('is given by the lead, area by area, never to somebody who wrote for the city, and handed over', async () => {
    const { id, roundId, coordinator, evaluator, lead, url, act } = await scene();
    const other = colleague(evaluator);
    const evaluators = [evaluator, other, coordinator].map(({ subject }) => ({ subject }));
    const assign = (body: object) => world.send(lead, { method: 'POST', url: '/reviews/assignments', body });
    const given = await assign({ roundId, evaluators, dueAt: inDays(20) });
    expect(given.status).toBe(200);
    const people = new Set(given.body.items.map((item: { assignee: string }) => item.assignee));
    expect(people).toEqual(new Set([evaluator.subject, other.subject]));
    expect((await assign({ roundId, evaluators: [{ subject: coordinator.subject }] })).body.items).toEqual(
      [],
    );
    const only = await assign({ roundId, evaluators: [{ subject: coordinator.subject }], reassign: true });
    expect(only.body.left).toHaveLength(given.body.items.length);

    const mine = (who: Person) => world.send(who, { url: '/reviews?assignee=me&limit=200&sort=area' });
    const own = (await mine(evaluator)).body.items;
    const theirs = (await mine(other)).body.items;
    expect(own.length + theirs.length).toBe(given.body.items.length);
    const [first] = theirs;
    expect(await act(evaluator, first.question, 'verdict', { verdict: 'accepted' })).toMatchObject({
      body: { code: 'review-assigned-to-another' },
    });
    const items = [{ submissionId: id, question: first.question }];
    const handOver = (who: Person, to: string) =>
      world.send(who, { method: 'POST', url: '/reviews/hand-overs', body: { items, to } });
    expect((await handOver(evaluator, evaluator.subject)).status).toBe(404);
    expect(await handOver(other, coordinator.subject)).toMatchObject({
      status: 409,
      body: { code: 'own-city' },
    });
    expect((await handOver(other, evaluator.subject)).status).toBe(200);
    expect((await act(evaluator, first.question, 'verdict', { verdict: 'accepted' })).status).toBe(200);
    await eventually(() => noticesOf(id, 'review-assigned').length === 3);
    expect((await world.send(lead, { url: '/reviews?limit=200' })).body.items).toHaveLength(
      given.body.items.length,
    );
    expect((await world.send(ofCity(uuidv7()), { url: `${url}/reviews` })).status).toBe(404);
  });

  it('is barred for whoever wrote an answer that somebody else has changed since', async () => {
    const made = await world.draft();
    const writer = ofCity(made.cityId, 'city-coordinator');
    const save = (who: Person, body: object) =>
      world.send(who, { method: 'PUT', url: `${made.url}/answers`, body });
    const { answers } = completeBody(instrument);
    expect((await save(writer, { answers })).status).toBe(200);
    const versions = Object.entries(answers).map(([code, answer]) => [
      code,
      { ...Object(answer), version: 1 },
    ]);
    expect((await save(made.coordinator, { answers: Object.fromEntries(versions) })).status).toBe(200);
    await world.send(made.coordinator, { method: 'POST', url: `${made.url}/submit` });
    const turned = { ...evaluatorOf(made.cityId), subject: writer.subject };
    const body = { verdict: 'accepted', version: 1, revision: 1 };
    expect(
      await world.send(turned, { method: 'POST', url: `${made.url}/reviews/${QUESTION}/verdict`, body }),
    ).toMatchObject({ status: 409, body: { code: 'own-city' } });
  });

  it('is barred for whoever answered an evaluator for the city', async () => {
    const { cityId, evaluator, coordinator, act, post } = await scene();
    const spokesperson = { ...coordinator, subject: uuidv7() };
    await act(evaluator, QUESTION, 'query', { text: 'Which council?', dueAt: inDays(7) });
    expect((await act(spokesperson, QUESTION, 'reply', { text: 'The one of May' })).status).toBe(200);
    const turned = { ...evaluatorOf(cityId), subject: spokesperson.subject };
    const body = { verdict: 'accepted', version: 1, revision: 1 };
    expect(await post(turned, `/reviews/${OTHER}/verdict`, body)).toMatchObject({
      status: 409,
      body: { code: 'own-city' },
    });
  });

  it('pages by every order it offers, and none twice', async () => {
    const { evaluator, roundId } = await scene();
    for (const sort of ['since', '-since', 'due', 'area', '-area', 'city', 'state']) {
      const found: string[] = [];
      let cursor = '';
      do {
        const { body } = await world.send(evaluator, {
          url: `/reviews?roundId=${roundId}&sort=${sort}&limit=3${cursor && `&cursor=${cursor}`}`,
        });
        found.push(...body.items.map((item: { question: string }) => item.question));
        cursor = body.nextCursor ?? '';
      } while (cursor);
      expect(found.toSorted(), sort).toEqual(Object.keys(completeBody(instrument).answers).toSorted());
    }
  });
});

describe('blind double scoring', () => {
  it('draws by a seed, shows the second nothing of the first, and tells how far they agree', async () => {
    const { id, evaluator, lead, coordinator, roundId, url, post, act } = await scene();
    const second = colleague(evaluator);
    await act(evaluator, QUESTION, 'verdict', {
      verdict: 'corrected',
      points: 0,
      reason: 'other',
      text: 'No',
    });
    await post(evaluator, '/reviews/acceptances', { version: 1 });
    const drawn = await world.send(lead, {
      method: 'POST',
      url: '/reviews/samples',
      body: { roundId, rule: { share: 1 }, evaluators: [evaluator.subject, second.subject], seed: 7 },
    });
    expect(drawn).toMatchObject({ status: 201, body: { seed: 7 } });
    const people = new Set(drawn.body.items.map((item: { subject: string }) => item.subject));
    expect(people).toEqual(new Set([second.subject]));

    const waiting = (await world.send(second, { url: '/reviews/blind' })).body.items;
    expect(waiting).toHaveLength(drawn.body.items.length);
    const masked = {
      state: 'open',
      verdict: null,
      points: null,
      judgedBy: null,
      text: null,
      blind: true,
      thread: [],
    };
    expect((await world.send(second, { url: `${url}/reviews/${QUESTION}` })).body).toMatchObject(masked);
    expect((await world.send(second, { url: '/reviews?limit=200' })).body.items).toEqual([]);

    const audit = async (who: Person) =>
      (await world.send(who, { url: '/operations/questionnaire/audit-entries?limit=200' })).body.items
        .filter(({ objectId }: { objectId: string }) => objectId === id)
        .map(({ action }: { action: string }) => action);
    expect(await audit(evaluator)).toEqual(expect.arrayContaining(['giveVerdict', 'acceptAnswers']));
    expect(await audit(second)).toEqual([]);

    for (const { question } of waiting) {
      const body =
        question === QUESTION
          ? { verdict: 'corrected', points: 0, reason: 'other', text: 'No', version: 1 }
          : { verdict: 'accepted', version: 1 };
      expect((await post(second, `/reviews/${question}/blind-verdict`, body)).status).toBe(204);
    }
    expect(
      (await post(second, `/reviews/${QUESTION}/blind-verdict`, { verdict: 'accepted', version: 1 })).status,
    ).toBe(409);
    expect(await audit(second)).toContain('giveVerdict');
    expect(await audit(coordinator)).toContain('giveVerdict');
    // It is no matter of the city.
    expect(await audit(coordinator)).not.toContain('giveBlindVerdict');
    const agreement = await world.send(lead, { url: `/reviews/agreement?round=${roundId}` });
    expect(agreement).toMatchObject({
      status: 200,
      body: {
        overall: { pairs: waiting.length, agreement: 1, kappa: 1, alphaNominal: 1, alphaInterval: 1 },
        drift: { evaluators: [{ key: evaluator.subject, verdicts: waiting.length }] },
      },
    });
    expect(agreement.body.areas.length).toBeGreaterThan(1);
    expect((await world.send(evaluator, { url: `/reviews/agreement?round=${roundId}` })).status).toBe(403);
  });

  /** A submission judged, one verdict a correction, with a second evaluator drawn for all of it. */
  async function drawn() {
    const made = await scene();
    const { evaluator, lead, roundId, post, act } = made;
    const second = colleague(evaluator, 'review-lead');
    world.clock.now = new Date(world.clock.now.getTime() + 60_000);
    const correction = { verdict: 'corrected', points: 0, reason: 'other', text: 'No' };
    await act(evaluator, QUESTION, 'verdict', correction);
    world.clock.now = new Date(world.clock.now.getTime() + 60_000);
    await post(evaluator, '/reviews/acceptances', { version: 1 });
    const body = { roundId, rule: { share: 1 }, evaluators: [second.subject] };
    await world.send(lead, { method: 'POST', url: '/reviews/samples', body });
    return { ...made, second };
  }

  it('tells the second nothing of the first by a refusal or a moment either', async () => {
    const { second, url, post } = await drawn();
    for (const path of [`${url}/reviews`, '/reviews/blind']) {
      const { items } = (await world.send(second, { url: path })).body;
      const [{ since }] = items;
      const unseen = { state: 'open', revision: 1, verdict: null, points: null, reason: null, since };
      expect(items).toEqual(items.map(() => expect.objectContaining(unseen)));
    }
    const { verdict, version } = { verdict: 'accepted', version: 1 };
    const asked = { text: 'Why?', dueAt: inDays(3) };
    const refusals = await Promise.all([
      // The revision he is shown, and the one that stands.
      post(second, `/reviews/${QUESTION}/verdict`, { verdict, version, revision: 1 }),
      post(second, `/reviews/${QUESTION}/verdict`, { verdict, version, revision: 2 }),
      post(second, `/reviews/${QUESTION}/query`, { ...asked, version, revision: 1 }),
      post(second, `/reviews/${QUESTION}/decision`, { outcome: 'upheld', text: 'Yes', version, revision: 1 }),
      post(second, '/reviews/acceptances', { version, questions: [QUESTION] }),
      post(second, '/validation', { version }),
    ]);
    for (const { status, body } of refusals) {
      expect([status, body.code]).toEqual([409, 'review-blind']);
      expect(body.current).toBeUndefined();
    }
    expect(await post(second, '/reviews/acceptances', { version })).toMatchObject({
      status: 200,
      body: { accepted: [], remaining: 0 },
    });
  });

  it('tells the second of no appeal, which would betray the first', async () => {
    const { id, second, coordinator, act } = await drawn();
    await act(coordinator, QUESTION, 'appeal', { text: 'Page 3 does' });
    const [raised] = await eventually(() => {
      const found = noticesOf(id, 'appeal-raised');
      expect(found).toHaveLength(1);
      return found;
    });
    expect(raised?.data).toMatchObject({ except: [second.subject] });
  });

  it('measures nobody against himself', async () => {
    const { evaluator, lead, roundId, post, act } = await scene();
    const evaluators = [evaluator.subject];
    const body = { roundId, rule: { share: 1 }, evaluators };
    await world.send(lead, { method: 'POST', url: '/reviews/samples', body });
    const accepted = { verdict: 'accepted', version: 1 };
    expect((await post(evaluator, `/reviews/${QUESTION}/blind-verdict`, accepted)).status).toBe(204);
    expect((await act(evaluator, QUESTION, 'verdict', accepted)).status).toBe(200);
    const { overall } = (await world.send(lead, { url: `/reviews/agreement?round=${roundId}` })).body;
    expect(overall).toMatchObject({ pairs: 0, kappa: null });
  });

  it('ends with a new version and with the release: what everybody can read is judged blind no more', async () => {
    const [anew, released] = [await drawn(), await drawn()];
    await anew.post(anew.coordinator, '/reopen', { reason: 'A figure was wrong' });
    await anew.post(anew.coordinator, '/submit', {});
    const end = { version: 1, endsAppeals: true };
    expect(await released.post(released.lead, '/validation', end)).toMatchObject({ status: 200 });
    for (const { second, get, post } of [anew, released]) {
      expect((await world.send(second, { url: '/reviews/blind' })).body.items).toEqual([]);
      expect(await get(second, QUESTION)).toMatchObject({ blind: false, state: 'corrected' });
      const late = await post(second, `/reviews/${QUESTION}/blind-verdict`, {
        verdict: 'accepted',
        version: 1,
      });
      expect(late.status).toBe(409);
    }
  });
});
