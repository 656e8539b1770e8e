import { interculturalInstrument } from '@interlace/instruments';
import { sandboxAnswers } from '@interlace/local/seed/sandbox/sandbox-answers';
import { eventually } from '@interlace/testkit';
import { z } from 'zod';
import { benchmarkShowing } from '../../src/benchmark.ts';
import {
  ADMINISTRATOR,
  EVALUATOR,
  foundNetwork,
  type InventedCity,
  type InventedNetwork,
  openRound,
  REVIEW_LEAD,
} from '../../src/network.ts';
import type { Platform } from '../../src/platform.ts';
import { answeredDraft, createDraft, pathOf, type Survey, submit, surveyBody } from '../../src/survey.ts';
import type { Visitor } from '../../src/visitor.ts';
import { workedSurvey } from '../main-job/worked-answers.ts';
import { idOf, SECOND_EVALUATOR } from './people.ts';

const DAY = 86_400_000;
const DONE = z.unknown();

/** What the pages show: a round before, and one in which cities stand at every step. */
export interface SampleRounds {
  readonly formerRoundId: string;
  readonly roundId: string;
  /** Half-way, by several hands: of the first city. */
  readonly draftId: string;
  /** With an evaluator's query, correction and an appeal: of the second. */
  readonly underReviewId: string;
  /** Reviewed and released: of the third, as are those after the fourth. */
  readonly releasedId: string;
  /** Reviewed, some answers by two evaluators, and ready for release: of the fourth. */
  readonly readyId: string;
}

/** Questions the second city's review stands at. */
export const QUERIED = 'com.statement';
export const CORRECTED = 'com.strategy';
export const APPEALED = 'com.budget';

/** Fills a platform with two rounds of a network of nine cities or more, through the public API. */
export async function fillSampleRounds(platform: Platform, network: InventedNetwork): Promise<SampleRounds> {
  await foundNetwork(platform, network, [interculturalInstrument]);
  const [first, second, third, fourth, ...others] = network.cities;
  if (!first || !second || !third || !fourth) throw new Error('there are four cities');
  const formerRoundId = await openRound(platform, network, interculturalInstrument, {
    name: 'First round',
    referenceYear: 2023,
  });
  for (const [index, city] of network.cities.entries())
    await release(platform, await send(platform, formerRoundId, city, surveyOf(index + 1)));
  const office = await platform.as(ADMINISTRATOR);
  await office.call(DONE, 'POST', `/api/v1/rounds/${formerRoundId}/close`);
  const roundId = await openRound(platform, network, interculturalInstrument, { name: 'Second round' });
  const draftId = await fillDraft(platform, network, roundId);
  const underReviewId = await send(platform, roundId, second, workedSurvey);
  await reviewInPart(platform, network, underReviewId, second);
  const releasedId = await send(platform, roundId, third, workedSurvey);
  await release(platform, releasedId);
  for (const [index, city] of others.entries())
    await release(platform, await send(platform, roundId, city, surveyOf(index)));
  const readyId = await send(platform, roundId, fourth, surveyOf(3));
  await reviewTwice(platform, network, roundId, readyId);
  await benchmarkShowing(await platform.as(third.account), {
    ...{ roundId, cityId: third.id, version: 1, origin: 'validated' },
  });
  return { formerRoundId, roundId, draftId, underReviewId, releasedId, readyId };
}

/** Invented answers, of different cities different. */
export const surveyOf = (index: number): Survey =>
  new Map(
    sandboxAnswers(interculturalInstrument, `testham-${index}`, 2026).map(({ question, answer }) => [
      question,
      answer,
    ]),
  );

/** Answers and sends the survey of a city; resolves with its id. */
export async function send(
  platform: Platform,
  roundId: string,
  city: InventedCity,
  survey: Survey,
): Promise<string> {
  const visitor = await platform.as(city.account);
  const id = await answeredDraft(visitor, roundId, survey);
  await submit(visitor, id);
  return id;
}

/** Accepts whatever has no verdict yet, and releases. */
export async function release(platform: Platform, id: string): Promise<void> {
  const evaluator = await platform.as(EVALUATOR);
  const body = { version: 1 };
  await evaluator.call(DONE, 'POST', `${pathOf(id)}/reviews/acceptances`, { body });
  const lead = await platform.as(REVIEW_LEAD);
  await lead.call(DONE, 'POST', `${pathOf(id)}/validation`, { body: { ...body, endsAppeals: true } });
}

/** Some answers, sections planned, evidence, a discussion, and a later deadline asked for. */
async function fillDraft(platform: Platform, network: InventedNetwork, roundId: string): Promise<string> {
  const [first] = network.cities;
  const city = await platform.as(first?.account ?? '');
  const id = await createDraft(city, roundId);
  const path = pathOf(id);
  const some = [...workedSurvey].slice(0, 30);
  await city.call(DONE, 'PUT', `${path}/answers`, { body: surveyBody(new Map(some)) });
  const contributor = network.contributorId(first?.code ?? '');
  const dueAt = new Date(Date.now() + DAY / 2).toISOString();
  for (const [index, { code }] of interculturalInstrument.areas.slice(0, 3).entries()) {
    await city.call(DONE, 'PUT', `${path}/assignments/${code}`, { body: { subjects: [contributor] } });
    const plan = { office: ['Schools office', 'Housing office', null][index] ?? null, dueAt };
    await city.call(DONE, 'PUT', `${path}/sections/${code}`, { body: plan });
  }
  await discuss(city, path, contributor);
  await addEvidence(city, path);
  const until = new Date(Date.now() + 5 * DAY).toISOString();
  const asked = { roundId, until, reason: 'Our council meets a day after the deadline.' };
  await city.call(DONE, 'POST', '/api/v1/extensions', { body: asked });
  return id;
}

async function discuss(city: Visitor, path: string, contributor: string): Promise<void> {
  const text = 'Is the figure of last year final?';
  const thread = await city.call(z.object({ id: z.uuid() }), 'POST', `${path}/threads`, {
    body: { question: QUERIED, text, mentions: [contributor] },
  });
  const reply = { text: 'The office confirms it tomorrow.', mentions: [] };
  await city.call(DONE, 'POST', `${path}/threads/${thread.id}/comments`, { body: reply });
}

async function addEvidence(city: Visitor, path: string): Promise<void> {
  const link = { url: 'https://testham.example/strategy', title: 'Integration strategy 2025–2030' };
  const made = await city.call(z.object({ id: z.uuid() }), 'POST', `${path}/evidence/links`, { body: link });
  for (const question of [QUERIED, CORRECTED])
    await city.call(DONE, 'PUT', `${path}/answers/${question}/evidence/${made.id}`, {
      body: { place: 'page 4' },
    });
}

/** A query, a correction, a correction the city appeals against, some acceptances; the rest is somebody's to do. */
async function reviewInPart(
  platform: Platform,
  network: InventedNetwork,
  id: string,
  { id: cityId, account }: InventedCity,
): Promise<void> {
  const evaluator = await platform.as(EVALUATOR);
  const path = `${pathOf(id)}/reviews`;
  const act = async (who: Visitor, question: string, step: string, body: object) => {
    const { revision } = await who.call(z.object({ revision: z.int() }), 'GET', `${path}/${question}`);
    await who.call(DONE, 'POST', `${path}/${question}/${step}`, { body: { version: 1, revision, ...body } });
  };
  const dueAt = new Date(Date.now() + DAY).toISOString();
  await act(evaluator, QUERIED, 'query', { text: 'Which council adopted it, and when?', dueAt });
  const corrected = {
    verdict: 'corrected',
    points: 1,
    reason: 'evidence-missing',
    text: 'No plan is shown.',
  };
  await act(evaluator, CORRECTED, 'verdict', corrected);
  await act(evaluator, APPEALED, 'verdict', corrected);
  const city = await platform.as(account);
  await act(city, APPEALED, 'appeal', { text: 'The budget is on page 3 of the annex.' });
  await eventually(async () => {
    const lead = await platform.as(REVIEW_LEAD);
    const { roundId } = await lead.call(z.object({ roundId: z.uuid() }), 'GET', pathOf(id));
    const evaluators = [EVALUATOR, SECOND_EVALUATOR].map((one) => ({ subject: idOf(network, one) }));
    const body = { roundId, cityIds: [cityId], evaluators };
    await lead.call(DONE, 'POST', '/api/v1/reviews/assignments', { body });
  });
}

const sample = z.object({ items: z.array(z.object({ question: z.string() })) });

/** Accepts every answer, and lets a second evaluator judge a sample of them blind, who thinks otherwise of every third. */
async function reviewTwice(
  platform: Platform,
  network: InventedNetwork,
  roundId: string,
  id: string,
): Promise<void> {
  const [evaluator, second, lead] = await Promise.all([
    platform.as(EVALUATOR),
    platform.as(SECOND_EVALUATOR),
    platform.as(REVIEW_LEAD),
  ]);
  await evaluator.call(DONE, 'POST', `${pathOf(id)}/reviews/acceptances`, { body: { version: 1 } });
  const draw = { roundId, rule: { number: 3 }, evaluators: [idOf(network, SECOND_EVALUATOR)], seed: 1 };
  await lead.call(sample, 'POST', '/api/v1/reviews/samples', { body: draw });
  const drawn = z.object({ items: z.array(z.object({ submissionId: z.uuid(), question: z.string() })) });
  const { items } = await second.call(drawn, 'GET', '/api/v1/reviews/blind');
  if (items.length === 0) throw new Error('nothing was drawn for a second verdict');
  for (const [index, { submissionId, question }] of items.entries()) {
    const other = { verdict: 'corrected', points: 1, reason: 'evidence-missing', text: 'Nothing shows it.' };
    const verdict = index % 3 === 0 ? other : { verdict: 'accepted' };
    const path = `${pathOf(submissionId)}/reviews/${question}/blind-verdict`;
    await second.call(DONE, 'POST', path, { body: { ...verdict, version: 1 } });
  }
}
