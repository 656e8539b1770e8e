import { type App, notFound } from '@interlace/service-kit';
import { itemNamesOf, roundHeadOf, sampleHeadOf } from '../benchmarks/heads.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import type { Comparison } from '../comparison.ts';
import { openRound, originQuery, roundParams } from '../routes/open-round.ts';
import { robustnessDesign } from './design.ts';
import { readShifts, type StoredRun } from './rank-run.store.ts';
import { refusals } from './sample-data.ts';
import { type Robustness, robustness } from './wire.ts';

export function getRobustnessRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/benchmarks/rounds/:roundId/robustness',
    {
      schema: {
        operationId: 'getRobustness',
        tags: ['benchmarks'],
        summary: 'How sure the ranks of a round are: state and record of the run behind intervals and bands',
        params: roundParams,
        querystring: originQuery,
        response: { 200: robustness },
      },
    },
    async (request): Promise<Robustness> => {
      const { table } = await openRound(comparison, request.principal, request.params.roundId);
      const sample = table.sample(request.query.origin);
      if (!sample) throw notFound('The sample in this round');
      return { ...headOf(table, sample), ...(await runOf(comparison, table, sample)) };
    },
  );
}

function headOf(table: RoundTable, sample: Sample): Pick<Robustness, 'round' | 'sample' | 'design'> {
  const { version, level, weightsWithin, revisedShare } = robustnessDesign;
  return {
    round: roundHeadOf(table.round),
    sample: sampleHeadOf(sample),
    design: { version, level, weightsWithin, revisedShare },
  };
}

type RunPart = Omit<Robustness, 'round' | 'sample' | 'design'>;
const nothing: RunPart = { state: 'pending', progress: 0, refused: null, record: null, items: null };

async function runOf(comparison: Comparison, table: RoundTable, sample: Sample): Promise<RunPart> {
  const found = await comparison.ranks.state(table, sample);
  if (found.kind === 'pending') return nothing;
  if (found.kind === 'stored') return storedPart(comparison, table, sample, found.run);
  const { code, subject } = found.refusal;
  return { ...nothing, state: 'refused', refused: { code, reason: refusals[code], subject } };
}

async function storedPart(
  { database }: Comparison,
  table: RoundTable,
  sample: Sample,
  { runId, items, done, record }: StoredRun,
): Promise<RunPart> {
  if (!record) return { ...nothing, state: 'running', progress: done / items };
  const shifts = await readShifts(database.pool, runId);
  const named = itemNamesOf(table, sample).map((name) => ({
    ...name,
    meanRankShift: shifts.get(name.code) ?? null,
  }));
  return { ...nothing, state: 'finished', progress: 1, record, items: named };
}
