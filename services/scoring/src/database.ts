import type { Database, Tx } from '@interlace/service-kit';
import type { PrismaClient } from './generated/prisma/client.ts';

/** The service's own database. */
export type ScoringDatabase = Database<PrismaClient>;
/** Inside a transaction of it. */
export type ScoringTx = Tx<PrismaClient>;
