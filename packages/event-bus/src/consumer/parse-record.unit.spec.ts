import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecord } from './parse-record.ts';

const event = {
  specversion: '1.0',
  id: '018F4E60-0000-7000-8000-00000000F00D',
  source: '/city-registry',
  type: 'interlace.city-registry.network.left.v1',
  subject: 'a',
  time: '2026-01-01T00:00:00Z',
  datacontenttype: 'application/json',
  dataschema: '#',
  partitionkey: 'a',
  data: {
    networkId: '018f4e60-0000-7000-8000-000000000001',
    organisationId: '018f4e60-0000-7000-8000-000000000002',
    until: '2026-01-01',
  },
};
const parse = (value: unknown) => parseRecord(Buffer.from(JSON.stringify(value)));

test('fields a later release added are tolerated, in the envelope and in the data', () => {
  const parsed = parse({ ...event, sampling: 1, data: { ...event.data, colour: 'blue' } });
  expect(parsed.fault).toBeUndefined();
});

test('ids are told apart without regard to case, as PostgreSQL does', () => {
  expect(parse(event).label.eventId).toBe(event.id.toLowerCase());
});

test('an unknown version names its type, so that an operator knows which release to wait for', () => {
  const { fault, label } = parse({ ...event, type: 'interlace.city-registry.network.left.v2' });
  expect(fault).toMatchObject({
    code: 'unknown-event-type',
    message: expect.stringContaining('network.left.v2'),
  });
  expect(label).toEqual({ eventId: event.id.toLowerCase(), type: 'interlace.city-registry.network.left.v2' });
});

test('whatever the bytes are, the answer is an event or a fault, never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(parseRecord(Buffer.from(bytes)).fault?.code).toBe('malformed-event');
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect([undefined, 'malformed-event']).toContain(parse({ ...event, data }).fault?.code);
    }),
  );
});
