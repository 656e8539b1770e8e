import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { envelope } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import { news, newsTypes, toMessage } from './webhook-news.ts';

const events = fileURLToPath(import.meta.resolve('@interlace/contracts')).replace(/index\.ts$/, 'events');
const folderOf = (type: string) => type.split('.').slice(2, -1).join('-');
const golden = (type: string) =>
  envelope.parse(JSON.parse(readFileSync(`${events}/${folderOf(type)}/v1.golden.json`, 'utf8')));

/** Every name of a member at any depth. */
function memberNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    Array.isArray(value) ? memberNames(inner) : [name, ...memberNames(inner)],
  );
}

const PUBLIC_FACTS = [
  ...['submissionId', 'cityId', 'roundId', 'networkId', 'submissionVersion', 'methodVersion', 'origin'],
  ...[
    'submittedAt',
    'reopenedAt',
    'withdrawnAt',
    'validatedAt',
    'opensAt',
    'closesAt',
    'closedAt',
    'publishedAt',
  ],
  ...['mandateId', 'organisationId', 'kind', 'from', 'until', 'endedOn'],
  ...['releaseId', 'code', 'name', 'title', 'instrument', 'version', 'checksum'],
];

describe.each(newsTypes)('news of the type %s', (type) => {
  const event = golden(news[type].definition.type);
  const message = toMessage(type, event, 'https://interlace.example');

  it('are a small CloudEvent under the id of the event', () => {
    expect(message).toMatchObject({
      specversion: '1.0',
      id: event.id,
      source: 'https://interlace.example',
      type: `interlace.${type}.v1`,
      subject: event.partitionkey,
      time: event.time,
    });
    expect(JSON.stringify(message).length).toBeLessThan(1_500);
  });

  it('tell ids and public facts: no answer, no score, nothing of tracing', () => {
    expect(PUBLIC_FACTS).toEqual(expect.arrayContaining(memberNames(message.data)));
    expect(memberNames(message)).not.toContain('traceparent');
    expect(memberNames(message)).not.toContain('correlationid');
  });
});
