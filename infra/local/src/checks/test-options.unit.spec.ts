import { expect, it } from 'vitest';
import { readTestOptions } from './test-options.ts';

const all = { help: false, static: true, kinds: ['unit', 'int', 'e2e'], vitestArgs: [], isCi: false };

it.each([
  ['nothing: everything', [], {}, all],
  ['one kind', ['unit'], {}, { ...all, static: false, kinds: ['unit'] }],
  ['the checks without tests', ['static'], {}, { ...all, kinds: [] }],
  [
    'a path: only tests',
    ['packages/event-bus', '-t', 'order'],
    {},
    { ...all, static: false, vitestArgs: ['packages/event-bus', '-t', 'order'] },
  ],
  [
    'a kind and a path',
    ['int', 'packages/x'],
    {},
    { ...all, static: false, kinds: ['int'], vitestArgs: ['packages/x'] },
  ],
  ['CI', [], { CI: 'true' }, { ...all, isCi: true }],
])('%s', (_name, args, env, expected) => {
  expect(readTestOptions(args, env)).toEqual(expected);
});
