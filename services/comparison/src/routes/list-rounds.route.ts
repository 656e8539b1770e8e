import { type App, cursorQuery, decodeCursor, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import { answersInSight } from '../benchmarks/answer-rights.ts';
import { fingerprint } from '../benchmarks/fingerprint.ts';
import { roundHeadOf } from '../benchmarks/heads.ts';
import type { Round } from '../benchmarks/round.ts';
import { visibilityOf } from '../benchmarks/visibility.ts';
import { roundList } from '../benchmarks/wire.ts';
import type { Comparison } from '../comparison.ts';
import { countScores } from '../reading/score-counts.store.ts';
import { standingPrincipal } from '../reading/standing-principal.ts';
import { sendStored } from './send-stored.ts';

const position = z.tuple([z.string(), z.string()]);

/** A later round comes first; equal openings by id. */
const comesAfter = (round: Round, [opensAt, id]: z.infer<typeof position>) =>
  round.opensAt < opensAt || (round.opensAt === opensAt && round.id > id);

export function listRoundsRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/benchmarks/rounds',
    {
      schema: {
        operationId: 'listBenchmarkRounds',
        tags: ['benchmarks'],
        summary: 'Rounds the caller may read, the latest first, with the number of scored cities per origin',
        querystring: z.strictObject(cursorQuery.shape),
        response: { 200: roundList },
      },
    },
    async (request, reply) => {
      const { query } = request;
      const { principal, today } = await standingPrincipal(comparison, request.principal);
      const after = decodeCursor(query.cursor, position);
      const directory = await comparison.readModel.directory();
      const counts = await countScores(comparison.database.pool, answersInSight(principal, today));
      const visible = directory.rounds().filter((round) => {
        const isMember = directory.isMember(principal.organisation.id.toLowerCase(), round.network.id, today);
        const cities = counts.get(round.id)?.opened ?? [];
        const relation = { illustrative: round.fictitious, isMember, cities };
        return visibilityOf(principal, relation).kind !== 'nothing';
      });
      const rest = visible.filter((round) => !after || comesAfter(round, after));
      const page = toPage(
        rest,
        query.limit,
        ({ opensAt, id }) => [opensAt, id],
        (round) => ({ round: roundHeadOf(round), cities: counts.get(round.id)?.cities ?? [] }),
      );
      const dataVersion = fingerprint(page).slice(0, 32);
      const make = () => ({ dataVersion, ...page });
      return sendStored(comparison, request, reply, {
        dataVersion,
        visibility: { kind: 'everything' },
        make,
      });
    },
  );
}
