import { mandateEndedV1, mandateGivenV1, networkJoinedV1, networkLeftV1 } from '@interlace/contracts';
import type { Handlers, Transactor } from '@interlace/event-bus';
import { endMandate, keepMandate } from './mandates.ts';
import { endMembership, keepMembership } from './memberships.ts';

/** Where a service keeps what the registry tells of mandates and memberships. */
export interface RelationTables {
  readonly mandates: string;
  readonly memberships: string;
}

/**
 * Keeps who supports or evaluates which city, and who is a member where. Each handler is one row written as the event
 * says, so repeats and the disorder between topics do no harm.
 */
export function relationHandlers<Tx>(
  database: Pick<Transactor<Tx>, 'sql'>,
  { mandates, memberships }: RelationTables,
): Handlers<Tx> {
  return {
    [mandateGivenV1.type]: ({ data }, tx) => keepMandate(database.sql(tx), mandates, data),
    [mandateEndedV1.type]: ({ data }, tx) => endMandate(database.sql(tx), mandates, data),
    [networkJoinedV1.type]: ({ data }, tx) => keepMembership(database.sql(tx), memberships, data),
    [networkLeftV1.type]: ({ data }, tx) => endMembership(database.sql(tx), memberships, data),
  };
}
