import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const PATIENCE = 240_000;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** What a service, a package or the launcher runs: no tests, nothing generated. */
function sources(): string[] {
  const found = globSync('{services,packages,infra}/*/src/**/*.ts', { cwd: root });
  return found.filter(
    (file) => !/node_modules|\/generated\/|[.]spec[.]ts$|\/testing\/|^infra\/(?:bench|end-to-end)/.test(file),
  );
}

type Found = { literal: Pattern } | { built: string };

/** Every pattern written as a literal, and every place that builds one of other text. */
function patternsIn(file: string): Found[] {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes('RegExp') && !/\/[^/\s*]/.test(text)) return [];
  const found: Found[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node) {
      found.push({ literal: { source: String(node.pattern), flags: String(node.flags), file } });
    }
    if ('callee' in node && JSON.stringify(node.callee).includes('"value":"RegExp"'))
      found.push({ built: file });
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(parseSync(text, { syntax: 'typescript', target: 'es2022' }));
  return found;
}

const found = sources().flatMap(patternsIn);

/** Patterns zod brings along and the platform asks of what people send. */
const borrowed = Object.entries({
  uuid: z.uuid(),
  datetime: z.iso.datetime(),
  date: z.iso.date(),
  email: z.email(),
}).flatMap(([name, schema]) =>
  [z.toJSONSchema(schema).pattern ?? []]
    .flat()
    .map((source) => ({ source, flags: '', file: `zod: ${name}` })),
);

const FAIL = ['vulnerable', 'unknown'];

it('finds a pattern that takes exponential time', { timeout: PATIENCE }, () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
});

it('no pattern of the platform takes more than linear time, whatever it is given', {
  timeout: PATIENCE,
}, () => {
  const literals = found.flatMap((one) => ('literal' in one ? [one.literal] : []));
  expect(literals.length).toBeGreaterThan(40);
  const distinct = new Map([...literals, ...borrowed].map((one) => [`/${one.source}/${one.flags}`, one]));
  const faults = [...distinct].flatMap(([shown, { source, flags, file }]) => {
    const result = checkSync(source, flags, { timeout: 20_000 });
    if (!FAIL.includes(result.status)) return [];
    return `${file}: ${shown} is ${result.status}: ${JSON.stringify(result).slice(0, 300)}`;
  });
  expect(faults.join('\n')).toBe('');
});

it('patterns built of other text are few and known', () => {
  const built = new Set(found.flatMap((one) => ('built' in one ? [one.built] : [])));
  // The prefix of API keys, which is a constant of the platform.
  expect([...built].sort()).toEqual(['services/gateway/src/credentials/credentials.ts']);
});
