import type { Principal } from '@interlace/contracts';
import { type App, DomainError } from '@interlace/service-kit';
import { z } from 'zod';
import { cityProgress, progressVersion } from '../benchmarks/city-progress.ts';
import { progress } from '../benchmarks/wire.ts';
import type { Comparison } from '../comparison.ts';
import { readScoredQuestions } from '../reading/answers.store.ts';
import { earlierSide } from './earlier-side.ts';
import { cityIn, cityParams, idParam, openRound, originQuery } from './open-round.ts';
import { sendStored } from './send-stored.ts';

const query = z.strictObject({
  ...originQuery.shape,
  since: idParam.optional().describe('An earlier round; without it the latest one before this'),
});

export function getProgressRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId/progress',
    {
      schema: {
        operationId: 'getProgress',
        tags: ['benchmarks'],
        summary: 'A city between two rounds: on the questions both instrument versions share, and in full',
        params: cityParams,
        querystring: query,
        response: { 200: progress },
      },
    },
    async (request, reply) => {
      const { visibility, from, to } = await bothSides(comparison, request);
      const make = () => cityProgress(from, to);
      return sendStored(comparison, request, reply, {
        dataVersion: progressVersion(from, to),
        visibility,
        make,
      });
    },
  );
}

interface Asked {
  readonly principal: Principal;
  readonly params: z.infer<typeof cityParams>;
  readonly query: z.infer<typeof query>;
}

const ATTEMPTS = 5;

/** Both rounds with the questions behind the very scores in memory; looks again when a score changed in between. */
async function bothSides(comparison: Comparison, { principal, params, query: { origin, since } }: Asked) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const round = await openRound(comparison, principal, params.roundId);
    const to = { table: round.table, ...cityIn(round, params.cityId, origin) };
    const from = await earlierSide(comparison, principal, to, { since, tells: 'figures' });
    const [before, after] = await Promise.all([
      readScoredQuestions(comparison.database.pool, from.member.score),
      readScoredQuestions(comparison.database.pool, to.member.score),
    ]);
    if (before && after) {
      return {
        visibility: round.visibility,
        from: { ...from, questions: before },
        to: { ...to, questions: after },
      };
    }
    comparison.readModel.eventApplied();
  }
  throw new DomainError('conflict', 'The scores are being changed; try again.');
}
