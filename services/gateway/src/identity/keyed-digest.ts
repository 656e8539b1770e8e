import { createHmac } from 'node:crypto';

/** A digest that nobody without the gateway's secret can compare guesses with. */
export function keyedDigest(secret: string, purpose: string, text: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\n`).update(text).digest();
}
