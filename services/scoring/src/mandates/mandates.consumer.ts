import { mandateEndedV1, mandateGivenV1 } from '@interlace/contracts';
import type { Handlers } from '@interlace/event-bus';
import type { ScoringDatabase, ScoringTx } from '../database.ts';

/** Keeps which mandates were given and ended. Both have the city's key, so they come in order; repeats change nothing. */
export function mandateHandlers(database: ScoringDatabase): Handlers<ScoringTx> {
  return {
    [mandateGivenV1.type]: async ({ data: { mandateId, cityId, organisationId, kind } }, tx) => {
      await database.sql(tx).query(
        `INSERT INTO mandates (mandate_id, city_id, organisation_id, kind) VALUES ($1, $2, $3, $4)
           ON CONFLICT DO NOTHING`,
        [mandateId, cityId, organisationId, kind],
      );
    },
    [mandateEndedV1.type]: async ({ data: { mandateId, endedOn } }, tx) => {
      await database
        .sql(tx)
        .query('UPDATE mandates SET ended_on = $2 WHERE mandate_id = $1', [mandateId, endedOn]);
    },
  };
}
