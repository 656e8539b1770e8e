import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signatureHeaders } from './signature.ts';
import { createSafe, makeSecret } from './webhook-secret.ts';

const endpoint = '01890000-0000-7000-8000-0000000000e1';
const safe = createSafe('a secret of this test alone, long enough to be one');

describe('a secret at rest', () => {
  it('is read by whoever holds the key, and never lies the same way twice', () => {
    const secret = makeSecret();
    const [one, other] = [safe.seal(secret, endpoint), safe.seal(secret, endpoint)];
    expect([safe.open(one, endpoint), safe.open(other, endpoint)]).toEqual([secret, secret]);
    expect(Buffer.from(one).equals(other)).toBe(false);
    expect(Buffer.from(one).includes(secret)).toBe(false);
  });

  it('is refused when a byte of it was changed, in another row, and under another key', () => {
    const sealed = safe.seal(makeSecret(), endpoint);
    for (const index of sealed.keys()) {
      const changed = Uint8Array.from(sealed, (byte, at) => (at === index ? byte ^ 1 : byte));
      expect(() => safe.open(changed, endpoint)).toThrow();
    }
    expect(() => safe.open(sealed.subarray(0, 20), endpoint)).toThrow();
    expect(() => safe.open(sealed, endpoint.replace('e1', 'e2'))).toThrow();
    expect(() =>
      createSafe('another secret of this test, also long enough').open(sealed, endpoint),
    ).toThrow();
  });
});

describe('a signature', () => {
  const body = '{"type":"interlace.score-ready.v1","data":{"name":"Ždár → Œuvre"}}';
  const [secret, former] = [makeSecret(), makeSecret()];
  const sign = (at = new Date()) => signatureHeaders({ id: endpoint, at, body, secrets: [secret, former] });

  it('is what the library of Standard Webhooks verifies, with the present secret and the one before', () => {
    for (const each of [secret, former])
      expect(new Webhook(each).verify(body, sign())).toEqual(JSON.parse(body));
  });

  it('is not good for other bytes, another id, another secret, or another hour', () => {
    const receiver = new Webhook(secret);
    const refused = [
      () => receiver.verify(body.replace('score', 'scare'), sign()),
      () => receiver.verify(body, { ...sign(), 'webhook-id': 'another' }),
      () => new Webhook(makeSecret()).verify(body, sign()),
      () => receiver.verify(body, sign(new Date(Date.now() - 3_600_000))),
    ];
    for (const verify of refused) expect(verify).toThrow(WebhookVerificationError);
  });
});
