import type { SqlExecutor } from '../event-bus.ts';
import type { LogRecord } from '../log/event-log.ts';
import { causeOf, codeOf, storable } from './faults.ts';
import { markHandled } from './inbox.ts';
import type { Label } from './parse-record.ts';

interface Letter {
  readonly record: LogRecord;
  readonly label: Label;
  readonly error: unknown;
  readonly attempts: number;
}

/**
 * Puts an event aside with its original bytes. The inbox row of the same transaction keeps a repeated delivery from
 * being handled behind the operator's back.
 *
 * @returns the code it is parked under
 */
export async function park(
  sql: SqlExecutor,
  group: string,
  parkAs: string,
  { record, label, error, attempts }: Letter,
): Promise<string> {
  const code = codeOf(error);
  if (label.eventId) {
    const fresh = await markHandled(sql, group, [label.eventId]);
    if (fresh.size === 0) return code;
  }
  await sql.query(
    `insert into messaging.dead_letter
       (consumer_group, topic, partition, "offset", key, event_id, event_type, code, cause, attempts, original)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict do nothing`,
    [
      ...[parkAs, record.topic, record.partition, record.offset, record.key && storable(record.key)],
      ...[label.eventId, label.type && storable(label.type), code, causeOf(error), attempts, record.value],
    ],
  );
  return code;
}
