import { readFileSync } from 'node:fs';
import { envelope, submissionScoredV1 } from '@interlace/contracts';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signatureHeaders } from './signature.ts';
import { newsTypes, toMessage } from './webhook-news.ts';

const repository = new URL('../../../../', import.meta.url);
const page = readFileSync(new URL('docs/webhooks.md', repository), 'utf8');
const golden = new URL('packages/contracts/src/events/submission-scored/v1.golden.json', repository);

/** The first code block in a language. */
function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (!found) throw new Error(`the page has no block in ${language}`);
  return found;
}

const [head = '', body = ''] = block('http').trimEnd().split('\n\n');
const headers = Object.fromEntries(
  head
    .split('\n')
    .slice(1)
    .map((line) => line.split(': ')),
);
const secret = /`(whsec_[^`…]+)`/.exec(page)?.[1] ?? '';
const at = new Date(Number(headers['webhook-timestamp']) * 1_000);

describe('the page for integrators', () => {
  it('shows what is really sent, signed as we sign and as the library of Standard Webhooks does', () => {
    const event = envelope.parse(JSON.parse(readFileSync(golden, 'utf8')));
    expect(event.type).toBe(submissionScoredV1.type);
    expect(JSON.stringify(toMessage('score-ready', event, 'https://interlace.example'))).toBe(body);
    const id = headers['webhook-id'];
    expect(headers).toMatchObject(signatureHeaders({ id, at, body, secrets: [secret] }));
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(id, at, body));
  });

  it('has code that takes this and nothing else', async () => {
    const { isFromInterlace } = await import(`data:text/javascript,${encodeURIComponent(block('js'))}`);
    const now = at.getTime() / 1_000;
    const shown = { secret, headers, body, now };
    const other = { ...headers, 'webhook-signature': `v1a,nonsense v1,AAAA ${headers['webhook-signature']}` };
    expect([shown, { ...shown, headers: other }, { ...shown, now: now + 300 }].map(isFromInterlace)).toEqual([
      true,
      true,
      true,
    ]);
    const wrong = [
      { ...shown, body: body.replace('2', '3') },
      { ...shown, secret: secret.replace('SW5', 'SW4') },
      { ...shown, now: now + 301 },
      { ...shown, now: now - 301 },
      { ...shown, headers: { ...headers, 'webhook-id': 'another' } },
      { ...shown, headers: { ...headers, 'webhook-timestamp': 'never' } },
      { ...shown, headers: { ...headers, 'webhook-signature': 'v1,' } },
    ];
    expect(wrong.map(isFromInterlace)).toEqual(wrong.map(() => false));
  });

  it('names every type', () => {
    for (const type of newsTypes) expect(page).toContain(`| \`${type}\` |`);
  });
});
