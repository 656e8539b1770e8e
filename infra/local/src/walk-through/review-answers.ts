import { z } from 'zod';
import { seedId } from '../../seed/ids.ts';
import type { ApiClient } from '../api-client.ts';
import type { Walk } from './context.ts';

const CITY = 'torvagna';
const DAY_MS = 86_400_000;

const item = z.object({
  submissionId: z.uuid(),
  submissionVersion: z.int(),
  question: z.string(),
  state: z.string(),
  revision: z.int(),
  selfPoints: z.number(),
  points: z.number().nullable(),
  reason: z.string().nullable(),
});
type Item = z.infer<typeof item>;
const items = z.object({ items: z.array(item) });
const thread = item.extend({
  thread: z.array(z.object({ kind: z.string(), at: z.iso.datetime(), organisationId: z.uuid() })),
});

/**
 * One answer is asked about, replied to and accepted; another's points are corrected, with a reason. Every walk takes
 * answers nobody has judged yet, of a city the evaluator has a mandate for.
 */
export async function reviewAnswers(walk: Walk): Promise<void> {
  const { checks, operator, roundId } = walk;
  const evaluator = await operator.as('evaluator');
  const city = await operator.as(CITY);
  const filter = new URLSearchParams({ roundId, cityId: seedId('city', `sandbox-${CITY}`), state: 'open' });
  const open = items.parse(await evaluator.call('GET', `/api/v1/reviews?${filter}`)).items;
  const earned = open.filter(({ selfPoints }) => selfPoints > 0);
  const [asked, corrected] = earned;
  checks.check('an evaluator finds answers to review', corrected !== undefined, corrected?.question);
  if (!asked || !corrected) return;

  const act = actOn(walk);
  const dueAt = new Date(Date.now() + 14 * DAY_MS).toISOString();
  const query = await act(evaluator, asked, 'query', { text: 'Since when has this been so?', dueAt });
  checks.check('an evaluator asks the city about an answer', query.state === 'queried');
  const reply = await act(city, query, 'reply', { text: 'Since the council decided so two years ago.' });
  const accepted = await act(evaluator, reply, 'verdict', { verdict: 'accepted' });
  checks.check(
    'the city replies, and the answer is accepted with its points',
    accepted.state === 'accepted' && accepted.points === asked.selfPoints,
  );

  const reason = 'evidence-missing';
  const text = 'Nothing that was handed in shows it.';
  await act(evaluator, corrected, 'verdict', { verdict: 'corrected', points: 0, reason, text });
  const seen = thread.parse(await city.call('GET', pathOf(corrected)));
  checks.check(
    'the city sees its own score, the reviewed one and the reason side by side',
    seen.selfPoints === corrected.selfPoints && seen.points === 0 && seen.reason === reason,
    `${seen.selfPoints} → ${seen.points}: ${seen.reason}`,
  );
  const verdict = seen.thread.findLast(({ kind }) => kind === 'verdict');
  checks.check(
    'the correction is dated, and attributed to the evaluators',
    verdict?.organisationId === seedId('organisation', 'sandbox-evaluators'),
    verdict?.at,
  );
}

const pathOf = ({ submissionId, question }: Item) =>
  `/api/v1/submissions/${submissionId}/reviews/${question}`;

/** A step in the review of an answer, as it was last seen. */
function actOn({ run }: Walk) {
  return async (who: ApiClient, at: Item, step: string, said: object): Promise<Item> => {
    const body = { ...said, version: at.submissionVersion, revision: at.revision };
    const idempotencyKey = `${run}-${at.question}-${step}`;
    return item.parse(await who.call('POST', `${pathOf(at)}/${step}`, { body, idempotencyKey }));
  };
}
