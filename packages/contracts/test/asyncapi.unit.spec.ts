import { expect, it } from 'vitest';
import { asyncApiDocument, dataSchemaOf, eventCatalogue, topics } from '../src/index.ts';

const document = JSON.parse(JSON.stringify(asyncApiDocument('1.2.3')));

const resolve = (pointer: string) =>
  pointer
    .replace(/^.*#\//, '')
    .split('/')
    .reduce((node, key) => node?.[key], document);

it('names every topic as a channel and every event as a message of exactly one channel', () => {
  const channels: { address: string; messages: Record<string, unknown> }[] = Object.values(document.channels);
  expect(channels.map((channel) => channel.address).sort()).toEqual(Object.values(topics).sort());
  const listed = channels.flatMap((channel) => Object.keys(channel.messages));
  expect(listed.length).toBe(eventCatalogue.length);
});

it('holds no reference that leads nowhere', () => {
  const references = JSON.stringify(document).match(/"\$ref":"[^"]+"/g) ?? [];
  expect(references.length).toBeGreaterThan(eventCatalogue.length);
  for (const reference of references)
    expect(resolve(JSON.parse(`{${reference}}`).$ref), reference).toBeDefined();
});

it.each(eventCatalogue.map((event) => event.type))(
  '%s: the envelope attribute dataschema resolves',
  (type) => {
    expect(resolve(dataSchemaOf(type))).toMatchObject({ type: 'object' });
  },
);
