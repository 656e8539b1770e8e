import { z } from 'zod';
import { roundId } from '../../seed/rounds.ts';
import { isClose, type Walk } from './context.ts';

const answer = z.object({ state: z.string(), value: z.unknown().optional() });
const gains = z.object({
  gains: z.array(z.object({ question: z.string(), proposed: answer, points: z.number() })),
});
const rank = z.object({ place: z.int(), interval: z.object({ low: z.int(), high: z.int() }) });
const whatIf = z.object({
  items: z.array(z.object({ code: z.string(), difference: z.number().nullable() })),
  standing: z.object({
    held: z.literal('others-constant'),
    before: z.object({ rank }),
    after: z.object({ rank }),
  }),
});
const changes = z.object({
  difference: z.number(),
  parts: z.array(z.object({ byValue: z.number(), byShare: z.number() })),
});

/** What would help most, what it would bring, and why the score is another one than last time. */
export async function askWhy(walk: Walk): Promise<void> {
  await tryLargestGain(walk);
  await explainChange(walk);
}

async function tryLargestGain({ city, checks: { check }, roundId: round, cityId }: Walk): Promise<void> {
  const path = `/api/v1/benchmarks/rounds/${round}/cities/${cityId}`;
  const { gains: found } = gains.parse(await city.call('GET', `${path}/largest-gains?item=core&limit=5`));
  const [first] = found;
  if (!check('the largest gains are listed', first !== undefined) || !first) return;
  const body = { item: 'core', changes: [{ question: first.question, answer: first.proposed }] };
  const { items, standing } = whatIf.parse(await city.call('POST', `${path}/what-if`, { body }));
  const core = items.find(({ code }) => code === 'core')?.difference;
  check(
    'the first of them, tried, brings exactly the points announced',
    core === first.points,
    `${first.points.toFixed(2)} points by ${first.question}`,
  );
  const { interval, place } = standing.after.rank;
  check(
    'its place comes with an interval, others held constant',
    interval.low <= interval.high,
    `place ${place}, ${interval.low} to ${interval.high}`,
  );
}

async function explainChange({ city, checks: { check }, roundId: round, cityId }: Walk): Promise<void> {
  const since = roundId('sandbox', 2023);
  const path = `/api/v1/benchmarks/rounds/${round}/cities/${cityId}/changes?since=${since}&item=core`;
  const { difference, parts } = changes.parse(await city.call('GET', path));
  const sum = parts.reduce((total, { byValue, byShare }) => total + byValue + byShare, 0);
  check(
    'why the score changed since 2023: the parts add up',
    parts.length > 0 && isClose(sum, difference),
    `${difference.toFixed(2)} points in ${parts.length} parts`,
  );
}
