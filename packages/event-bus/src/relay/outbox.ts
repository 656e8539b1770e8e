import { randomUUIDv7 } from 'node:crypto';
import { type DataOf, dataSchemaOf, type Envelope, type KnownEventDefinition } from '@interlace/contracts';
import { currentCausality } from '../context.ts';
import type { SqlExecutor } from '../event-bus.ts';
import { traceparentOf } from '../trace-context.ts';

interface Origin {
  readonly service: string;
  readonly topicPrefix: string;
  readonly now: () => Date;
}

/** The envelope of one event; trace, correlation and causation are those of the work under way. */
function envelopeOf(definition: KnownEventDefinition, data: unknown, key: string, origin: Origin): Envelope {
  const causality = currentCausality();
  const id = randomUUIDv7();
  return {
    specversion: '1.0',
    id,
    source: `/${origin.service}`,
    type: definition.type,
    subject: key,
    time: origin.now().toISOString(),
    datacontenttype: 'application/json',
    dataschema: dataSchemaOf(definition.type),
    partitionkey: key,
    traceparent: traceparentOf(),
    correlationid: causality?.correlationId ?? id,
    causationid: causality?.causationId,
    data,
  };
}

/** Reads the key through the schema that has just parsed the data; one cast, for the union of definitions. */
function parse(definition: KnownEventDefinition, data: unknown): { data: unknown; key: string } {
  const parsed = definition.data.parse(data);
  const keyOf = definition.key as (value: unknown) => string;
  return { data: parsed, key: keyOf(parsed) };
}

/** Writes events into the outbox by one statement. */
export async function writeOutbox<Definition extends KnownEventDefinition>(
  sql: SqlExecutor,
  definition: Definition,
  events: readonly DataOf<Definition>[],
  origin: Origin,
): Promise<void> {
  if (events.length === 0) return;
  const envelopes = events.map((event) => {
    const { data, key } = parse(definition, event);
    return envelopeOf(definition, data, key, origin);
  });
  await sql.query(
    `insert into messaging.outbox (id, topic, key, envelope)
     select id::uuid, $4, key, envelope
     from unnest($1::text[], $2::text[], $3::text[]) with ordinality as event (id, key, envelope, place)
     order by place`,
    [
      envelopes.map((envelope) => envelope.id),
      envelopes.map((envelope) => envelope.partitionkey),
      envelopes.map((envelope) => JSON.stringify(envelope)),
      origin.topicPrefix + definition.topic,
    ],
  );
}
