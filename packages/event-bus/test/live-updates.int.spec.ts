import { type Envelope, networkFoundedV1, topics } from '@interlace/contracts';
import { eventually } from '@interlace/testkit';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { ephemeralSubscriber, runWithCausality } from '../src/index.ts';
import { cityId, NETWORK, silent } from './support/service.ts';
import { onBothTransports, type World } from './support/world.ts';

const spans = new InMemorySpanExporter();

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }),
  );
});
afterAll(() => {
  trace.disable();
  context.disable();
});

async function subscribe({ transport, topicPrefix }: World): Promise<Envelope[]> {
  const heard: Envelope[] = [];
  const subscriber = ephemeralSubscriber({
    service: 'gateway',
    transport,
    topicPrefix,
    logger: silent,
    topics: [topics.organisations, topics.networks],
    onEvent: (event) => heard.push(event),
  });
  await subscriber.start();
  expect(subscriber.health().ready).toBe(true);
  // A service stops its consumers first and everything at the end: for a subscriber the two are one.
  onTestFinished(async () => {
    await subscriber.stop();
    await subscriber.stop();
  });
  return heard;
}

onBothTransports('live updates', (world) => {
  test('every instance hears every event from now on, and nothing from before', async () => {
    const service = world().open();
    await service.bus.start();
    await service.change(cityId(1));
    await eventually(async () => (await service.bus.status()).outboxBacklog === 0);
    const instances = await Promise.all([subscribe(world()), subscribe(world())]);
    for (let n = 0; n < 5; n += 1) await service.change(cityId(2));
    for (const heard of instances) {
      await expect.poll(() => heard.length, { timeout: 30_000 }).toBe(5);
      expect(heard.map((event) => event.partitionkey)).toEqual(Array(5).fill(cityId(2)));
    }
  });

  test('trace, correlation and causation go from the request through events to what they cause', async () => {
    const service = world().open();
    service.bus.subscribe({
      group: world().group(),
      topics: [topics.organisations],
      handlers: {
        'interlace.city-registry.network.joined.v1': (event, tx) =>
          service.bus.publish(tx, networkFoundedV1, {
            networkId: event.data.networkId,
            code: 'echo',
            name: 'Echo',
            fictitious: true,
          }),
      },
    });
    await service.bus.start();
    const heard = await subscribe(world());
    const request = trace.getTracer('test').startSpan('POST /cities');
    await context.with(trace.setSpan(context.active(), request), () =>
      runWithCausality({ correlationId: 'request-1' }, () => service.change(cityId(1))),
    );
    request.end();
    await expect.poll(() => heard.length, { timeout: 30_000 }).toBe(2);
    const [cause, effect] = heard;
    expect(cause).toMatchObject({
      type: 'interlace.city-registry.network.joined.v1',
      correlationid: 'request-1',
      source: '/bus-test',
    });
    expect(effect).toMatchObject({
      correlationid: 'request-1',
      causationid: cause?.id,
      partitionkey: NETWORK,
    });
    const traceId = request.spanContext().traceId;
    expect([cause?.traceparent, effect?.traceparent]).toEqual([
      expect.stringContaining(traceId),
      expect.stringContaining(traceId),
    ]);
    const consumed = spans
      .getFinishedSpans()
      .find((span) => span.name.startsWith('process') && span.spanContext().traceId === traceId);
    expect(consumed?.parentSpanContext?.spanId).toBe(request.spanContext().spanId);
    expect(effect?.traceparent).toContain(consumed?.spanContext().spanId);
  });
});
