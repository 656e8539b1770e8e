import type { ReceivedSpan } from '../../src/span-receiver.ts';

/** Service and name of the spans from the first request to the last consumer, each the parent of the next. */
export function causalChain(spans: readonly ReceivedSpan[]): [service: string, name: string][] {
  const chain: [string, string][] = [];
  const last = spans.find(
    ({ service, name }) => service === 'comparison' && name.endsWith('submission.scored.v1'),
  );
  if (!last) throw new Error(`the trace has only ${JSON.stringify(spans.map(({ name }) => name))}`);
  for (let span: ReceivedSpan | undefined = last; span; ) {
    chain.unshift([span.service, span.name]);
    const parent: string | undefined = span.parentSpanId;
    span = spans.find(({ spanId }) => spanId === parent);
  }
  if (chain.length < 4) throw new Error(`the chain is ${JSON.stringify(chain)}`);
  return chain;
}
