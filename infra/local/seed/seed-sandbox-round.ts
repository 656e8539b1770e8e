import type { Answer } from '@interlace/instruments';
import { z } from 'zod';
import type { ApiClient } from '../src/api-client.ts';
import { sandboxAccount } from './accounts.ts';
import { roundId, sandboxRound } from './rounds.ts';
import { type StatedAnswer, sandboxAnswers } from './sandbox/sandbox-answers.ts';
import {
  SANDBOX_YEARS,
  type SandboxCity,
  type SandboxYear,
  sandboxCities,
} from './sandbox/sandbox-cities.ts';
import { SANDBOX_NETWORK, waitingCities } from './sandbox/sandbox-network.ts';
import type { SeedRun } from './seed-platform.ts';
import { inParallel, send } from './send.ts';

const WIDTH = 4;
/** A state other than answered needs a reason, an unknown may have one. */
const REASON = 'Invented for the Sandbox network.';

const created = z.object({ id: z.uuid() });
const listed = z.object({ items: z.array(z.object({ id: z.uuid() })) });

/** Opens a round of the Sandbox network, sends its cities' surveys, and closes it unless it is the present one. */
export async function seedSandboxRound(run: SeedRun, year: SandboxYear): Promise<void> {
  const { instrument, seededAt, signal } = run;
  const manager = await run.as('network-manager');
  const round = sandboxRound(year, instrument.version, seededAt);
  await send(
    manager,
    {
      method: 'POST',
      path: '/api/v1/rounds',
      body: round,
      key: round.code,
      done: ['round-exists'],
      early: ['not-found'],
    },
    signal,
  );
  const isOpen = year === SANDBOX_YEARS.at(-1);
  const cities = sandboxCities.filter(({ code }) => !isOpen || !waitingCities.has(code));
  await inParallel(cities, WIDTH, (city) => sendSurvey(run, city, year));
  if (isOpen) return;
  const path = `/api/v1/rounds/${round.id}/close`;
  await send(manager, { method: 'POST', path, key: `${round.code}-close`, done: ['round-closed'] }, signal);
}

/** What the API takes for a complete set of answers that nobody has answered before. */
export function answersBody(answers: readonly StatedAnswer[]) {
  const input = (answer: Answer) => ({
    ...answer,
    ...(answer.state === 'answered' ? {} : { reason: REASON }),
    version: 0,
  });
  return { answers: Object.fromEntries(answers.map(({ question, answer }) => [question, input(answer)])) };
}

async function sendSurvey(
  { instrument, as, signal }: SeedRun,
  city: SandboxCity,
  year: SandboxYear,
): Promise<void> {
  const client = await as(sandboxAccount(city.code));
  const round = roundId(SANDBOX_NETWORK, year);
  const key = `${city.code}-${year}`;
  const id = await draftOf(client, round, key, signal);
  if (id === undefined) return;
  const path = `/api/v1/submissions/${id}`;
  const body = answersBody(sandboxAnswers(instrument, city.code, year));
  const done = ['answer-version-stale', 'submission-state-conflict'];
  await send(client, { method: 'PUT', path: `${path}/answers`, body, key: `${key}-answers`, done }, signal);
  await send(client, { method: 'POST', path: `${path}/submit`, key: `${key}-submit`, done }, signal);
}

/** The id of the city's submission in the round; undefined where the round was closed by an earlier run. */
async function draftOf(
  client: ApiClient,
  round: string,
  key: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const command = { method: 'POST', path: '/api/v1/submissions', body: { roundId: round }, key } as const;
  const done = ['submission-exists', 'round-closed'];
  const answer = await send(client, { ...command, done, early: ['city-not-a-member'] }, signal);
  if (answer !== undefined) return created.parse(answer).id;
  const { items } = listed.parse(await client.call('GET', `/api/v1/submissions?roundId=${round}`));
  return items[0]?.id;
}
