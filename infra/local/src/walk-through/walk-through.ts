import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { seedId } from '../../seed/ids.ts';
import { roundId } from '../../seed/rounds.ts';
import { apiClient, listAll } from '../api-client.ts';
import { closingLine } from '../checks/count.ts';
import type { Operator } from '../operator/operator.ts';
import { allServices } from '../supervisor/services.ts';
import { askWhy } from './ask-why.ts';
import { checks } from './checks.ts';
import type { Walk } from './context.ts';
import { freezeRelease } from './freeze-release.ts';
import { listenToScores } from './live-news.ts';
import { readBenchmark } from './read-benchmark.ts';
import { readExports } from './read-exports.ts';
import { reviewAnswers } from './review-answers.ts';
import { sendSurvey } from './send-survey.ts';
import { tryMethod } from './try-method.ts';

const ACCOUNT = 'valmarenna';
const NEWS_LIMIT_MS = 20_000;

/**
 * The main job as its user does it, against the running platform: a coordinator's complete survey becomes a benchmark.
 * Prints every check; the last line counts them. Can be repeated: the survey is then reopened and sent anew.
 */
export async function walkThrough(operator: Operator): Promise<number> {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const results = checks(print);
  await results.step('the whole walk', async () => walk(operator, results));
  print(closingLine({ passed: results.passed, failed: results.failed, skipped: 0 }));
  return results.failed === 0 ? 0 : 1;
}

async function walk(operator: Operator, results: ReturnType<typeof checks>): Promise<void> {
  const origin = operator.runtime.url;
  const credential = await operator.signIn(ACCOUNT);
  const city = apiClient(origin, credential);
  const cityId = seedId('city', `sandbox-${ACCOUNT}`);
  const walking: Walk = {
    operator,
    checks: results,
    origin,
    credential,
    city,
    cityId,
    roundId: roundId('sandbox', 2026),
    run: randomUUID(),
  };
  await checkSignIn(walking);
  await checkDocuments(walking);

  const closing = new AbortController();
  const news = await listenToScores(
    origin,
    credential,
    AbortSignal.any([closing.signal, AbortSignal.timeout(NEWS_LIMIT_MS)]),
  );
  const sent = await sendSurvey(walking);
  const heard = await news.next(({ submissionVersion }) => submissionVersion === sent.version);
  results.check(
    'the live updates say that the score is ready',
    heard.cityId === cityId && heard.roundId === walking.roundId,
  );
  closing.abort();

  await readBenchmark(walking, sent);
  await askWhy(walking);
  await readExports(walking);
  await tryMethod(walking);
  await freezeRelease(walking);
  await reviewAnswers(walking);
  await checkSecrecy(walking, sent.submissionId);
  await checkDeadLetters(walking);
}

const principal = z.object({ organisation: z.object({ id: z.uuid() }), roles: z.array(z.string()) });

async function checkSignIn({ city, checks: { check }, cityId, origin }: Walk): Promise<void> {
  const me = principal.parse(await city.call('GET', '/api/v1/me'));
  check('a coordinator signs in', me.organisation.id === cityId && me.roles.includes('city-coordinator'));
  const nobody = await apiClient(origin).request('GET', '/api/v1/rounds');
  check('nobody reads without a token', nobody.status === 401);
}

const openApi = z.object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

async function checkDocuments({ city, checks: { check } }: Walk): Promise<void> {
  const document = openApi.parse(await city.call('GET', '/api/openapi.json'));
  const wanted = ['cities', 'submissions', 'scores', 'benchmarks', 'me'];
  const isMerged = wanted.every((name) =>
    Object.keys(document.paths).some((path) => path.startsWith(`/api/v1/${name}`)),
  );
  check(
    'one OpenAPI document describes every service',
    document.openapi.startsWith('3.1') && isMerged,
    `${Object.keys(document.paths).length} paths`,
  );
  const events = await city.request('GET', '/api/asyncapi.json');
  check('the events are described by AsyncAPI', events.status === 200);
}

async function checkSecrecy({ operator, checks: { check } }: Walk, submissionId: string): Promise<void> {
  const stranger = await operator.as('puertalba');
  const theirs = await stranger.request('GET', `/api/v1/submissions/${submissionId}`);
  const missing = await stranger.request('GET', `/api/v1/submissions/${randomUUID()}`);
  check(
    "another city's survey answers like one that does not exist",
    theirs.status === 404 && missing.status === 404,
  );
}

async function checkDeadLetters({ operator, checks: { check } }: Walk): Promise<void> {
  const administrator = await operator.as('administrator');
  for (const service of allServices) {
    const letters = await listAll(administrator, `/api/v1/operations/${service}/dead-letters`, z.unknown());
    check(
      `${service} has parked no event`,
      letters.length === 0,
      letters.length > 0 ? JSON.stringify(letters[0]).slice(0, 200) : '',
    );
  }
}
