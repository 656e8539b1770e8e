import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { envelope, eventCatalogue, findEvent } from '../src/index.ts';
import { filesOf, goldenFiles, readGolden } from './event-files.ts';
import { incompatibilities } from './schema-compatibility.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

describe('released events stay readable for ever', () => {
  it.each(goldenFiles)('%s parses and loses nothing', (file) => {
    const golden = readGolden(file);
    const definition = findEvent(golden.type);
    if (!definition) throw new Error(`${golden.type} was released and is no longer in the catalogue`);
    const parsed = envelope.parse(golden);
    const data = definition.data.parse(parsed.data);
    expect(data).toEqual(golden.data);
    expect((definition.key as (data: unknown) => string)(data)).toBe(golden.partitionkey);
  });

  it.each(eventCatalogue.map((event) => event.type))(
    '%s: the schema is compatible with its frozen form',
    (type) => {
      const schema = z.toJSONSchema(findEvent(type)?.data ?? z.never(), { io: 'input' });
      expect(incompatibilities(read(filesOf(type).schema), JSON.parse(JSON.stringify(schema)))).toEqual([]);
    },
  );

  it.each(eventCatalogue.map((event) => event.type))(
    '%s: an unknown field does not stop a consumer',
    (type) => {
      const golden = read(filesOf(type).golden);
      const definition = findEvent(type);
      expect(definition?.data.safeParse({ ...golden.data, addedLater: 1 }).success).toBe(true);
    },
  );
});

describe('the check of frozen schemas', () => {
  const frozen = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };

  it('lets an optional property join', () => {
    const present = { ...frozen, properties: { a: { type: 'string' }, b: { type: 'number' } } };
    expect(incompatibilities(frozen, present)).toEqual([]);
  });

  it.each([
    ['a required property joined', { ...frozen, required: ['a', 'b'] }],
    ['a type changed', { ...frozen, properties: { a: { type: 'number' } } }],
    ['a property left', { ...frozen, properties: {} }],
    ['a constraint joined', { ...frozen, properties: { a: { type: 'string', maxLength: 3 } } }],
  ])('finds that %s', (_, present) => {
    expect(incompatibilities(frozen, present)).not.toEqual([]);
  });
});
