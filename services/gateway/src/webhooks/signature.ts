import { createHmac } from 'node:crypto';
import { keyOfSecret } from './webhook-secret.ts';

export interface Signed {
  id: string;
  /** The moment of this try; receivers refuse what is more than a few minutes old. */
  at: Date;
  body: string;
  /** Each of them signs: the present one, and for a day the one before. */
  secrets: readonly string[];
}

/** The three headers of Standard Webhooks: id, Unix seconds, and `v1,` HMAC-SHA-256 in base64 for each secret. Pure. */
export function signatureHeaders({ id, at, body, secrets }: Signed): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const hmac = createHmac('sha256', keyOfSecret(secret)).update(`${id}.${timestamp}.${body}`);
    return `v1,${hmac.digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
