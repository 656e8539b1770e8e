import { expect, it } from 'vitest';
import { upstreamFault } from './upstream-fault.ts';

const withCode = (code: string, cause?: unknown) => Object.assign(new Error(code, { cause }), { code });

it.each([
  [
    'a closed port',
    withCode('FST_REPLY_FROM_INTERNAL_SERVER_ERROR', withCode('ECONNREFUSED')),
    'upstream-unavailable',
  ],
  [
    'both addresses of localhost closed',
    new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]),
    'upstream-unavailable',
  ],
  [
    'an unknown name',
    withCode('FST_REPLY_FROM_SERVICE_UNAVAILABLE', withCode('ENOTFOUND')),
    'upstream-unavailable',
  ],
  ['a connection that does not come about', withCode('UND_ERR_CONNECT_TIMEOUT'), 'upstream-unavailable'],
  [
    'an answer that does not begin',
    withCode('FST_REPLY_FROM_GATEWAY_TIMEOUT', withCode('UND_ERR_HEADERS_TIMEOUT')),
    'upstream-timeout',
  ],
  ['a connection that breaks', withCode('UND_ERR_SOCKET'), 'upstream-broke-off'],
  ['anything else', new Error('odd'), 'upstream-broke-off'],
])('%s', (_name, error, code) => {
  expect(upstreamFault('scoring', error)).toMatchObject({ code, headers: { 'retry-after': '1' } });
});
