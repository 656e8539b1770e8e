import { randomBytes } from 'node:crypto';
import { interculturalInstrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { eventually, kafkaBrokers, topicPrefix } from '@interlace/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { z } from 'zod';
import { benchmarkPath, benchmarkShowing, citiesShown } from '../src/benchmark.ts';
import { EVALUATOR, foundNetwork, inventNetwork, openRound, REVIEW_LEAD } from '../src/network.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { listenToNews } from '../src/score-news.ts';
import { type SpanReceiver, startSpanReceiver } from '../src/span-receiver.ts';
import {
  answerBody,
  answeredDraft,
  assignSectionOf,
  createDraft,
  extremeSurvey,
  pathOf,
  submission,
  submit,
  surveyBody,
} from '../src/survey.ts';
import type { Visitor } from '../src/visitor.ts';
import { causalChain } from './main-job/causal-chain.ts';
import { expectFigures, expectScore } from './main-job/expect-figures.ts';
import { workedScore } from './main-job/expected-scores.ts';
import { BEST_INDICATORS, isBestOf } from './main-job/other-cities.ts';
import { workedAnswers, workedSurvey } from './main-job/worked-answers.ts';

const brokers = await kafkaBrokers();

/** How sure the places are is computed once nothing has come for a moment, or after 20 s, and takes some seconds itself. */
const UNTIL_SURE = { timeout: 60_000 };
const PATIENCE = { timeout: 120_000 };

const answerVersion = z.object({ question: z.string(), version: z.int() });
const check = z.object({ ready: z.boolean(), wanting: z.array(z.object({ question: z.string() })) });
const derivation = z.object({
  published: z.object({
    strict: z.number().nullable(),
    lenient: z.number().nullable(),
    coverage: z.number(),
  }),
  questions: z.array(z.object({ code: z.string(), points: z.number(), attainable: z.number() })),
  formulas: z.object({ strict: z.string() }),
});

describe.each(['postgres', 'kafka'] as const)('the main job on %s', (bus) => {
  describe.skipIf(bus === 'kafka' && !brokers)('through real processes', () => {
    const network = inventNetwork(1 + BEST_INDICATORS.length);
    const [worked = network.cities[0], ...others] = network.cities;
    let receiver: SpanReceiver;
    let platform: Platform;
    let roundId: string;
    let city: Visitor;
    let submissionId: string;
    const cityId = worked?.id ?? '';
    const traceId = randomBytes(16).toString('hex');

    beforeAll(async () => {
      receiver = await startSpanReceiver();
      platform = await startPlatform({
        accounts: network.accounts,
        collector: receiver.endpoint,
        ...(bus === 'kafka' && { kafka: { brokers: brokers ?? [], topicPrefix: topicPrefix() } }),
      });
      await foundNetwork(platform, network, [interculturalInstrument, sampleMobilityInstrument]);
      roundId = await openRound(platform, network, interculturalInstrument);
      city = await platform.as(worked?.account ?? '');
    }, 90_000);
    afterAll(async () => {
      await platform?.stop();
      await receiver?.stop();
    }, 60_000);
    // Each test goes on from the one before.
    let isBroken = false;
    beforeEach(({ skip }) => {
      if (isBroken) skip('an earlier step failed');
      onTestFailed(() => {
        isBroken = true;
        platform.tellLogs();
      });
    });
    afterEach(() => {
      expect(platform.watch.takeFaults()).toEqual([]);
    });

    /** Any city of the network sees every city of its rounds. */
    const shown = (version: number, of = { roundId, cityId }, origin?: string) =>
      benchmarkShowing(city, { ...of, version, origin });

    test('a survey is drafted, saved answer by answer and at once, checked and sent, and its score is announced', async () => {
      await Promise.all(
        others.map(async ({ account }, index) => {
          const other = await platform.as(account);
          const survey = extremeSurvey(interculturalInstrument, isBestOf(BEST_INDICATORS[index] ?? 0));
          await submit(other, await answeredDraft(other, roundId, survey));
        }),
      );
      submissionId = await createDraft(city, roundId);
      const path = pathOf(submissionId);
      const contributor = await platform.as(`contributor-${worked?.code}`);
      const [[first, answer] = [], ...rest] = workedSurvey;
      if (!first || !answer) throw new Error('there are worked answers');
      const subject = network.contributorId(worked?.code ?? '');
      await assignSectionOf(city, submissionId, interculturalInstrument, first, subject);
      const { version } = await contributor.call(answerVersion, 'PUT', `${path}/answers/${first}`, {
        body: answerBody({ state: 'unknown' }),
      });
      expect(
        await city.request('PUT', `${path}/answers/${first}`, { body: answerBody(answer) }),
      ).toMatchObject({
        status: 409,
        body: { code: 'answer-version-stale', current: [{ question: first, version }] },
      });
      const overwrite = { body: answerBody(answer, version) };
      expect(await city.call(answerVersion, 'PUT', `${path}/answers/${first}`, overwrite)).toMatchObject({
        version: version + 1,
      });
      const early = await city.call(check, 'GET', `${path}/check`);
      expect(early).toMatchObject({ ready: false });
      expect(early.wanting.length).toBeGreaterThan(60);
      await city.call(z.unknown(), 'PUT', `${path}/answers`, { body: surveyBody(new Map(rest)) });
      expect(await city.call(check, 'GET', `${path}/check`)).toEqual({ ready: true, wanting: [] });

      const news = await listenToNews(platform.url, city);
      const headers = { traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01` };
      const sent = await city.call(submission, 'POST', `${path}/submit`, { headers });
      expect(sent).toMatchObject({ state: 'submitted', version: 1 });
      expect(await news.next(() => true)).toMatchObject({ cityId, roundId, submissionVersion: 1 });
      news.close();
    });

    test('the benchmark shows the right numbers: scores, statistics, ranks and peers', PATIENCE, async () => {
      const read = async () => {
        const benchmark = await shown(1);
        expect(benchmark.sample.cities).toBe(network.cities.length);
        expect(benchmark.items[0]?.sample.suppressed).toBeNull();
        return benchmark;
      };
      const benchmark = await eventually(read, UNTIL_SURE);
      expect(benchmark.submission).toMatchObject({ id: submissionId, version: 1 });
      expect(benchmark.sample).toEqual(expect.objectContaining({ origin: 'submitted' }));
      expect(benchmark.origins).toEqual(['submitted']);
      expect(benchmark.peers).toMatchObject({ level: 'foreign-born-band', cities: 5 });
      expectFigures(benchmark, BEST_INDICATORS, BEST_INDICATORS.slice(0, 4));
    });

    test('every figure can be derived down to the points of its answers', async () => {
      const expected = workedScore();
      for (const [code, { strict, lenient, coverage }] of expected) {
        const path = `/api/v1/scores/${submissionId}/versions/1/derivation?item=${code}`;
        const derived = await city.call(derivation, 'GET', path);
        expectScore(derived.published, { strict, lenient, coverage });
        expect(derived.formulas.strict).not.toBe('');
        const byHand = workedAnswers[code]?.map(({ question, points, attainable }) => {
          return { code: question, points, attainable };
        });
        expect(derived.questions).toEqual(byHand ?? []);
      }
      const stranger = await platform.as(others[0]?.account ?? '');
      const path = `/api/v1/scores/${submissionId}/versions/1/derivation?item=core`;
      expect(await stranger.get(path)).toMatchObject({ status: 404 });
    });

    test('one trace leads from the sending through two consumers to the benchmark', async () => {
      const chain = await eventually(() => causalChain(receiver.trace(traceId)), { timeout: 20_000 });
      expect(chain).toEqual([
        ['gateway', expect.stringContaining('POST /api/v1/submissions')],
        ['questionnaire', 'POST /api/v1/submissions/:id/submit'],
        ['scoring', 'process interlace.questionnaire.submission.submitted.v1'],
        ['comparison', 'process interlace.scoring.submission.scored.v1'],
      ]);
    });

    test('another instrument goes the same way, in a round of its own', async () => {
      const { code, version } = sampleMobilityInstrument;
      const other = await openRound(platform, network, { code, version });
      const id = await createDraft(city, other);
      const survey = extremeSurvey(sampleMobilityInstrument, (indicator) => indicator !== 'pavements');
      await city.call(z.unknown(), 'PUT', `${pathOf(id)}/answers`, { body: surveyBody(survey) });
      await submit(city, id);
      const benchmark = await shown(1, { roundId: other, cityId });
      const scores = benchmark.items.map((item) => [item.code, item.strict]);
      // Two measures for cycling are its best answer, and leave a follow-up of 2 points unasked: 3 of 5.
      expect(Object.fromEntries(scores)).toEqual({
        pavements: 0,
        cycling: 60,
        transit: 100,
        'wheels-mean': expect.closeTo((60 + 2 * 100) / 3, 9),
        mobility: expect.closeTo((60 + 2 * 100) / 6, 9),
      });
      expect(benchmark.items.map((item) => item.sample.suppressed?.code)).toEqual(
        benchmark.items.map(() => 'group-too-small'),
      );
      expect(await city.get(benchmarkPath(roundId, cityId))).toMatchObject({
        body: { sample: { cities: 7 } },
      });
    });

    test(
      'an evaluator accepts or corrects answers, the lead releases, and from five on the sample shown is the validated one',
      PATIENCE,
      async () => {
        const evaluator = await platform.as(EVALUATOR);
        const { items } = await evaluator.call(
          z.object({ items: z.array(z.object({ id: z.uuid(), cityId: z.uuid() })) }),
          'GET',
          `/api/v1/submissions?roundId=${roundId}`,
        );
        const lead = await platform.as(REVIEW_LEAD);
        const confirm = async ({ id }: { id: string }) => {
          const body = { version: 1 };
          await evaluator.call(z.unknown(), 'POST', `${pathOf(id)}/reviews/acceptances`, { body });
          return lead.call(submission, 'POST', `${pathOf(id)}/validation`, {
            body: { ...body, endsAppeals: true },
          });
        };
        const own = items.filter((item) => item.cityId === cityId);
        const four = items.filter((item) => item.cityId !== cityId).slice(0, 4);
        const item = workedAnswers.commitment?.find(({ points }) => points > 0);
        const verdict = {
          verdict: 'corrected',
          points: 0,
          reason: 'evidence-missing',
          text: 'Nothing shows it',
        };
        await evaluator.call(
          z.unknown(),
          'POST',
          `${pathOf(submissionId)}/reviews/${item?.question}/verdict`,
          {
            body: { ...verdict, version: 1, revision: 1 },
          },
        );
        expect(await Promise.all(own.map(confirm))).toMatchObject([{ validated: true }]);
        const alone = await shown(1, undefined, 'validated');
        expect(alone.sample).toMatchObject({ origin: 'validated', cities: 1 });
        // The points the evaluator gave count, in the figures and in their derivation.
        const selfScore = 100 * (14 / 24);
        const reviewed = alone.items.find(({ code }) => code === 'commitment')?.strict;
        expect(reviewed).toBeCloseTo(selfScore - (100 * (item?.points ?? 0)) / 24, 9);
        const derivationPath = `/api/v1/scores/${submissionId}/versions/1/derivation?item=commitment`;
        const derived = await city.call(derivation, 'GET', derivationPath);
        expect(derived.questions).toContainEqual({
          code: item?.question,
          points: 0,
          attainable: item?.attainable,
        });
        expect((await shown(1)).sample).toMatchObject({ origin: 'submitted', cities: 7 });
        await Promise.all(four.map(confirm));
        await eventually(async () => {
          expect((await shown(1)).sample).toMatchObject({ origin: 'validated', cities: 5 });
        }, UNTIL_SURE);
      },
    );

    test('a reopened survey keeps its figures until the correction is sent, which replaces them', async () => {
      const path = pathOf(submissionId);
      const reason = 'The strategy was reviewed after all';
      await city.call(submission, 'POST', `${path}/reopen`, { body: { reason } });
      const question = 'com.strategy';
      const known = z.object({ answers: z.array(answerVersion) });
      const { answers } = await city.call(known, 'GET', path);
      const version = answers.find((answer) => answer.question === question)?.version ?? 0;
      const body = answerBody({ state: 'answered', value: 'reviewed' }, version);
      await city.call(answerVersion, 'PUT', `${path}/answers/${question}`, { body });
      expect((await shown(1)).submission).toMatchObject({ id: submissionId });
      expect(await submit(city, submissionId)).toMatchObject({
        state: 'submitted',
        version: 2,
        validated: false,
      });

      const corrected = await shown(2);
      expect(corrected.sample.origin).toBe('submitted');
      expect(corrected.origins).toEqual(['submitted']);
      const commitment = corrected.items.find((item) => item.code === 'commitment');
      expect(commitment?.strict).toBeCloseTo((100 * 15) / 24, 9); // 14 points before, and one more
      expect((await citiesShown(city, roundId)).filter((id) => id === cityId).length).toBeLessThanOrEqual(1);
    });

    test('a withdrawn survey leaves the benchmark, and with it every sample', async () => {
      const body = { reason: 'The council decided so' };
      await city.call(submission, 'POST', `${pathOf(submissionId)}/withdraw`, { body });
      await eventually(async () => {
        expect(await city.get(benchmarkPath(roundId, cityId))).toMatchObject({ status: 404 });
      });
      const path = `/api/v1/benchmarks/rounds/${roundId}/cities?origin=submitted&limit=200`;
      const left = z.object({ sample: z.object({ cities: z.int() }), items: z.array(z.unknown()) });
      expect((await city.call(left, 'GET', path)).sample.cities).toBe(BEST_INDICATORS.length);
      expect(await city.get(`/api/v1/scores/${submissionId}`)).toMatchObject({ status: 404 });
    });
  });
});
