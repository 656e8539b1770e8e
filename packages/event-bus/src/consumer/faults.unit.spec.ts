import { expect, test } from 'vitest';
import { causeOf, codeOf, DomainFault, isTransient } from './faults.ts';

const withCode = (code: string, message = 'failed') => Object.assign(new Error(message), { code });

test.each([
  ['a refused connection', withCode('ECONNREFUSED')],
  ['a server shutting down', withCode('57P01')],
  ['a deadlock', withCode('40P01')],
  ['a full disk', withCode('53100')],
  ['a lock not available', withCode('55P03')],
  ['Prisma without a connection', withCode('P2024')],
  ['pg without an answer', new Error('Query read timeout')],
  ['a driver error inside Prisma’s', new Error('P2010', { cause: { originalCode: '57P03' } })],
  [
    'a driver error in Prisma’s meta',
    Object.assign(new Error('raw'), { meta: { driverAdapterError: withCode('08006') } }),
  ],
  ['every address refused', new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')])],
])('%s is transient', (_name, error) => {
  expect(isTransient(error)).toBe(true);
});

test.each([
  ['a broken rule', new DomainFault('no such city', 'unknown-city')],
  [
    'a broken rule that wraps a lost connection',
    Object.assign(new DomainFault('x', 'y'), { cause: withCode('ECONNRESET') }),
  ],
  ['a unique violation', withCode('23505')],
  ['a bug', new TypeError('undefined is not a function')],
  ['something that is no error', 'text'],
  ['nothing', undefined],
])('%s is not', (_name, error) => {
  expect(isTransient(error)).toBe(false);
});

test('a cause is text PostgreSQL can store, of bounded length', () => {
  expect(causeOf(new Error(`a\0b\uD800${'x'.repeat(5_000)}`))).toMatch(/^Error: a\uFFFDb\uFFFDx{1900,}$/);
  expect(causeOf(new Error('x'.repeat(5_000)))).toHaveLength(2_000);
  expect([codeOf(new DomainFault('x', 'round-closed')), codeOf(new Error('x'))]).toEqual([
    'round-closed',
    'handler-error',
  ]);
});
