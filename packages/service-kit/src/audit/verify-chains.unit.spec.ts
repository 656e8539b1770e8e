import { expect, it } from 'vitest';
import { readVerification } from './verify-chains.ts';

const services = ['scoring', 'comparison'];
const head = 'ab'.repeat(32);

it('verifies all services, or the one named, against the heads that are expected', () => {
  expect(readVerification(['verify'], services)).toEqual({ chosen: services, expected: new Map() });
  expect(readVerification(['verify', 'scoring', '--expect', `scoring=${head}`], services)).toEqual({
    chosen: ['scoring'],
    expected: new Map([['scoring', head]]),
  });
});

it.each([
  [[]],
  [['prove']],
  [['verify', 'scroing']],
  [['verify', 'scoring', 'comparison']],
  [['verify', '--expect', `scroing=${head}`]],
  [['verify', '--expect', 'scoring=abc']],
  [['verify', 'comparison', '--expect', `scoring=${head}`]],
  [['verify', '--expected', head]],
])('refuses %j, which would look verified', (args) => {
  expect(() => readVerification(args, services)).toThrow();
});
