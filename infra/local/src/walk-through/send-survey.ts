import { interculturalInstrument } from '@interlace/instruments';
import { z } from 'zod';
import { sandboxAnswers } from '../../seed/sandbox/sandbox-answers.ts';
import { answersBody } from '../../seed/seed-sandbox-round.ts';
import type { Walk } from './context.ts';

const submission = z.object({ id: z.uuid(), state: z.string(), version: z.int() });
const submissions = z.object({ items: z.array(submission) });
const versions = z.object({ answers: z.array(z.object({ question: z.string(), version: z.int() })) });
const verdict = z.object({ ready: z.boolean(), wanting: z.array(z.object({ question: z.string() })) });
const problem = z.object({ code: z.string() });

export interface Sent {
  submissionId: string;
  version: number;
  /** When the answer to the sending arrived, on the clock of `performance`. */
  sentAt: number;
}

/** A draft, its answers, the check, the sending; and what must be refused on the way. */
export async function sendSurvey(walk: Walk): Promise<Sent> {
  const { city, checks, run } = walk;
  const id = await openDraft(walk);
  const path = `/api/v1/submissions/${id}`;
  const present = versions.parse(await city.call('GET', path));
  const known = new Map(present.answers.map(({ question, version }) => [question, version]));
  const { answers } = answersBody(sandboxAnswers(interculturalInstrument, 'sandbox-valmarenna', 2026));
  const [first] = Object.keys(answers);
  for (const [question, answer] of Object.entries(answers)) answer.version = known.get(question) ?? 0;

  if (known.size === 0) {
    const early = await city.request('POST', `${path}/submit`, { idempotencyKey: `${run}-early` });
    checks.check('an empty survey is not sent', early.status === 422, problem.parse(early.body).code);
  }
  if (first) {
    await city.call('PUT', `${path}/answers/${first}`, {
      body: answers[first],
      idempotencyKey: `${run}-one`,
    });
    const stale = await city.request('PUT', `${path}/answers/${first}`, {
      body: answers[first],
      idempotencyKey: `${run}-two`,
    });
    checks.check(
      'a stale version of an answer is refused',
      stale.status === 409,
      problem.parse(stale.body).code,
    );
    delete answers[first];
  }
  const unknown = { 'no-such-question': { state: 'answered', value: 'yes', version: 0 } };
  const refused = await city.request('PUT', `${path}/answers`, {
    body: { answers: unknown },
    idempotencyKey: `${run}-odd`,
  });
  checks.check(
    'an unknown question is refused by its code',
    refused.status === 400 && JSON.stringify(refused.body).includes('no-such-question'),
  );
  await city.call('PUT', `${path}/answers`, { body: { answers }, idempotencyKey: `${run}-answers` });
  const { ready, wanting } = verdict.parse(await city.call('GET', `${path}/check`));
  checks.check('the check before sending finds nothing wanting', ready && wanting.length === 0);

  const sent = submission.parse(
    await city.call('POST', `${path}/submit`, { idempotencyKey: `${run}-submit` }),
  );
  const sentAt = performance.now();
  checks.check('the survey is sent', sent.state === 'submitted', `version ${sent.version}`);
  const repeated = await city.request('POST', `${path}/submit`, { idempotencyKey: `${run}-submit` });
  checks.check(
    'sent again with the same key, the answer is repeated',
    repeated.headers.get('idempotency-replayed') === 'true' &&
      submission.parse(repeated.body).version === sent.version,
  );
  const twice = await city.request('POST', `${path}/submit`, { idempotencyKey: `${run}-submit-again` });
  checks.check(
    'sent again with another key, it is refused',
    twice.status === 409,
    problem.parse(twice.body).code,
  );
  return { submissionId: id, version: sent.version, sentAt };
}

/** A draft to write to: a new one, or on a later walk the one sent before, reopened. */
async function openDraft({ city, roundId, run }: Walk): Promise<string> {
  const { items } = submissions.parse(await city.call('GET', `/api/v1/submissions?roundId=${roundId}`));
  const known = items[0];
  if (!known) {
    const created = await city.call('POST', '/api/v1/submissions', {
      body: { roundId },
      idempotencyKey: `${run}-draft`,
    });
    return submission.parse(created).id;
  }
  if (known.state === 'submitted') {
    const body = { reason: 'The walk-through is repeated.' };
    await city.call('POST', `/api/v1/submissions/${known.id}/reopen`, {
      body,
      idempotencyKey: `${run}-reopen`,
    });
  }
  return known.id;
}
