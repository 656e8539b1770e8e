import { z } from 'zod';
import { eventCatalogue } from './catalogue.ts';
import { envelope } from './envelope.ts';
import { topics } from './event-definition.ts';

/** `interlace.scoring.score.withdrawn.v1` becomes a component name: letters, digits, hyphens. */
const componentName = (type: string) => type.replaceAll('.', '-');

/** The service that says an event, read off its type. */
const producerOf = (type: string) => type.split('.')[1] ?? 'unknown';

/** Address of an event's data schema; stands in every envelope as `dataschema`. */
export const dataSchemaOf = (type: string) => `/api/asyncapi.json#/components/schemas/${componentName(type)}`;

/** The AsyncAPI 3.0 document of all events, made from the schemas that parse them. Pure. */
export function asyncApiDocument(version: string): Record<string, unknown> {
  const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  const messages: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = { envelope: jsonSchema(envelope) };
  for (const event of eventCatalogue) {
    const name = componentName(event.type);
    schemas[name] = jsonSchema(event.data);
    messages[name] = {
      name: event.type,
      title: event.summary,
      contentType: 'application/cloudevents+json',
      tags: [{ name: producerOf(event.type) }],
      payload: {
        allOf: [
          { $ref: '#/components/schemas/envelope' },
          {
            type: 'object',
            properties: { type: { const: event.type }, data: { $ref: `#/components/schemas/${name}` } },
          },
        ],
      },
    };
  }
  const channels: Record<string, unknown> = {};
  const operations: Record<string, unknown> = {};
  for (const [channel, address] of Object.entries(topics)) {
    const names = eventCatalogue
      .filter((event) => event.topic === address)
      .map((event) => componentName(event.type));
    channels[channel] = {
      address,
      description: 'Order holds per partition key; everything is kept.',
      messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
    };
    operations[`receive-${channel}`] = {
      action: 'receive',
      channel: { $ref: `#/channels/${channel}` },
      messages: names.map((name) => ({ $ref: `#/channels/${channel}/messages/${name}` })),
    };
  }
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Interlace events',
      version,
      description: 'CloudEvents 1.0 in structured JSON. Delivery is at least once: use `id` to tell repeats.',
      license: { name: 'EUPL-1.2' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels,
    operations,
    components: { messages, schemas },
  };
}
