import { expect, it } from 'vitest';
import { readableLine } from './log-line.ts';

const line = (fields: object) =>
  JSON.stringify({ level: 'info', time: '2026-05-28T20:26:40.000Z', msg: 'listening', ...fields });

it('turns a log entry into text with what is special about it', () => {
  expect(readableLine(line({ service: 'scoring', port: 4001, run: { id: 'x' } }))).toEqual({
    text: '2026-05-28T20:26:40.000Z INFO listening port=4001 run={"id":"x"}',
    isImportant: false,
  });
});

it('brings warnings, errors and anything that is no log entry to the terminal', () => {
  expect(readableLine(line({ level: 'error', msg: 'broken' })).isImportant).toBe(true);
  expect(readableLine('SyntaxError: Unexpected token')).toEqual({
    text: 'SyntaxError: Unexpected token',
    isImportant: true,
  });
});
