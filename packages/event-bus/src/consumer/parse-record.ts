import { type Envelope, envelope, findEvent } from '@interlace/contracts';
import { DomainFault } from './faults.ts';

/** What is known of a record without trusting it: null where it cannot be read. */
export interface Label {
  readonly eventId: string | null;
  readonly type: string | null;
}

export type ParsedRecord =
  | { readonly fault: DomainFault; readonly label: Label }
  | { readonly fault?: undefined; readonly event: Envelope; readonly label: Label };

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(value: Buffer): unknown {
  try {
    return JSON.parse(decoder.decode(value));
  } catch {
    return undefined;
  }
}

/** One line naming the first faults of a schema: `path: message`. */
const describe = (issues: readonly { path: PropertyKey[]; message: string }[]) =>
  issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join('.') || '(whole)'}: ${issue.message}`)
    .join('; ');

/**
 * Reads a record of the log: envelope, then data by the schema of its type. Unknown fields are tolerated, a type or
 * version this release does not know is a fault.
 */
export function parseRecord(value: Buffer): ParsedRecord {
  const head = envelope.safeParse(decode(value));
  if (!head.success) {
    const fault = new DomainFault(
      `not a CloudEvents envelope: ${describe(head.error.issues)}`,
      'malformed-event',
    );
    return { fault, label: { eventId: null, type: null } };
  }
  // PostgreSQL writes UUIDs in lower case, and ids are compared with what it answers.
  const eventId = head.data.id.toLowerCase();
  const { type } = head.data;
  const label = { eventId, type };
  const definition = findEvent(type);
  if (!definition) {
    return { fault: new DomainFault(`this release does not know ${type}`, 'unknown-event-type'), label };
  }
  const data = definition.data.safeParse(head.data.data);
  if (!data.success) {
    return {
      fault: new DomainFault(`data of ${type}: ${describe(data.error.issues)}`, 'malformed-event'),
      label,
    };
  }
  return { event: { ...head.data, id: eventId, data: data.data }, label };
}
