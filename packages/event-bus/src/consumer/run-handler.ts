import type { Envelope, KnownEventDefinition } from '@interlace/contracts';
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { runWithCausality } from '../context.ts';
import type { Handlers } from '../event-bus.ts';
import { contextOf } from '../trace-context.ts';

export type AnyHandler<Tx> = (event: Envelope, tx: Tx) => Promise<void>;

/** The handler of an event's type; the one place where a parsed envelope meets the type its schema promised. */
export function handlerOf<Tx>(handlers: Handlers<Tx>, type: string): AnyHandler<Tx> | undefined {
  return handlers[type as KnownEventDefinition['type']] as AnyHandler<Tx> | undefined;
}

/** Runs a handler inside a span that continues the publisher's trace, under the event's causality. */
export async function runHandler<Tx>(
  handler: AnyHandler<Tx>,
  event: Envelope,
  tx: Tx,
  group: string,
): Promise<void> {
  const parent = contextOf(event.traceparent);
  // Asked for here and not at import: a tracer taken before tracing has started records nothing.
  const span = trace.getTracer('interlace-event-bus').startSpan(
    `process ${event.type}`,
    {
      kind: SpanKind.CONSUMER,
      attributes: {
        'messaging.operation.type': 'process',
        'messaging.consumer.group.name': group,
        'messaging.message.id': event.id,
      },
    },
    parent,
  );
  const causality = { correlationId: event.correlationid ?? event.id, causationId: event.id };
  try {
    await context.with(trace.setSpan(parent, span), () =>
      runWithCausality(causality, () => handler(event, tx)),
    );
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}
