import type { EventBus } from '@interlace/event-bus';
import type { MethodCatalogue } from '@interlace/scoring-method';
import type { ScoringDatabase, ScoringTx } from './database.ts';
import type { Instruments } from './instruments/instrument.store.ts';

/** What every room of the service is given. */
export interface Scoring {
  readonly database: ScoringDatabase;
  readonly bus: Pick<EventBus<ScoringTx>, 'publish'>;
  readonly library: Instruments;
  readonly methods: MethodCatalogue;
  readonly now: () => Date;
}
