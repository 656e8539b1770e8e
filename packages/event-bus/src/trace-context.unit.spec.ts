import { trace } from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { contextOf, traceparentOf } from './trace-context.ts';

test('a traceparent survives the way through a context', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  expect(traceparentOf(trace.getSpan(contextOf(traceparent)))).toBe(traceparent);
});

test.each([undefined, '', 'nonsense', '00-00000000000000000000000000000000-b7ad6b7169203331-01'])(
  '%j begins no trace',
  (traceparent) => {
    expect(traceparentOf(trace.getSpan(contextOf(traceparent)))).toBeUndefined();
  },
);
