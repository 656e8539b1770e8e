import type { EventBus } from '@interlace/event-bus';
import type { Database, Tx } from '@interlace/service-kit';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { InstrumentLibrary } from './instruments/instrument-library.ts';

export type QuestionnaireDatabase = Database<PrismaClient>;
export type QuestionnaireTx = Tx<PrismaClient>;
export type QuestionnaireBus = EventBus<QuestionnaireTx>;

/** What every room of the service is given. */
export interface Questionnaire {
  readonly database: QuestionnaireDatabase;
  readonly bus: Pick<QuestionnaireBus, 'publish'>;
  readonly library: InstrumentLibrary;
  readonly now: () => Date;
}
