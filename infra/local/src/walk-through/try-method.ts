import { z } from 'zod';
import { isClose, type Walk } from './context.ts';

const rank = z
  .object({ place: z.int(), interval: z.object({ low: z.int(), high: z.int() }), band: z.int() })
  .nullable();
const labRun = z.object({
  experimental: z.literal(true),
  method: z.object({ log: z.object({ format: z.string() }) }),
  shifts: z.object({ mean: z.number(), largest: z.int(), risers: z.array(z.unknown()) }),
  cities: z.array(
    z.object({
      score: z.number().nullable(),
      rank,
      published: z.object({ score: z.number(), rank }),
      shift: z.object({ places: z.int().nullable() }),
    }),
  ),
});
const weightSet = z.object({ id: z.uuid(), version: z.int() });
const sensitivity = z.object({ sentence: z.string().nullable() });

/** A technical partner computes the round by other weights and sees who moves, and what the order depends on. */
export async function tryMethod({ operator, checks: { check }, roundId, run }: Walk): Promise<void> {
  const partner = await operator.as('partner');
  const laboratory = `/api/v1/laboratory/rounds/${roundId}`;
  const compute = async (body: unknown) =>
    labRun.parse(await partner.call('POST', `${laboratory}/runs`, { body }));

  const same = await compute({});
  check(
    'the published method gives the published scores again',
    same.cities.every(({ score, published }) => score !== null && isClose(score, published.score)),
    `${same.cities.length} cities`,
  );
  const equal = await compute({ weights: { by: 'equal', per: 'leaf' } });
  check(
    'with equal weights the partner sees who moves, each place with its interval',
    equal.shifts.mean > 0 && equal.cities.every((city) => city.rank !== null && city.published.rank !== null),
    `${equal.shifts.mean.toFixed(1)} places on average, ${equal.shifts.largest} at most`,
  );
  const set = weightSet.parse(
    await partner.call('POST', '/api/v1/laboratory/weight-sets', {
      idempotencyKey: `walk-${run}-weights`,
      body: {
        name: `Language first, walk ${run}`,
        instrument: { code: 'intercultural', version: '1.0.0' },
        method: 'given',
        weights: { language: 4 },
      },
    }),
  );
  const first = await compute({ weights: { by: 'set', id: set.id, version: set.version } });
  check(
    'a named weight set can be tried and cited',
    first.shifts.risers.length > 0,
    `version ${set.version}`,
  );
  const { sentence } = sensitivity.parse(await partner.call('GET', `${laboratory}/sensitivity`));
  check('the laboratory says what the order depends on', sentence !== null, sentence ?? '');
}
