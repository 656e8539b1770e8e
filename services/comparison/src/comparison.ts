import type { EventBus } from '@interlace/event-bus';
import type { Database, Tx } from '@interlace/service-kit';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { Instruments } from './reading/instrument.store.ts';
import type { ReadModel } from './reading/read-model.ts';
import type { ResponseCache } from './reading/response-cache.ts';
import type { RankRuns } from './robustness/rank-runs.ts';

/** The schema everything made from events lives in; a rebuild fills another and renames it to this. */
export const PROJECTION_SCHEMA = 'projection';

export type ComparisonDatabase = Database<PrismaClient>;
export type ComparisonTx = Tx<PrismaClient>;

/** What every route of the service is given. */
export interface Comparison {
  readonly database: ComparisonDatabase;
  readonly readModel: ReadModel;
  readonly instruments: Instruments;
  readonly responses: ResponseCache;
  readonly ranks: RankRuns;
  readonly bus: Pick<EventBus<ComparisonTx>, 'publish'>;
  readonly now: () => Date;
}
