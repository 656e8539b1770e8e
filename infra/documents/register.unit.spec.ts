import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tablesOf } from './annotated-migrations.ts';
import { chapters, duration, registerOfProcessing } from './register.ts';

const root = join(import.meta.dirname, '../..');

it('docs/register-of-processing.md is what the migrations say', () => {
  expect(readFileSync(join(root, 'docs/register-of-processing.md'), 'utf8')).toBe(registerOfProcessing(root));
});

it.each(chapters(root).map(({ title, tables }) => [title, tables] as const))(
  '%s: every table says why it is there',
  (_, tables) => {
    expect(tables.filter(({ annotation }) => !annotation).map(({ name }) => name)).toEqual([]);
    expect(tables.length).toBeGreaterThan(0);
  },
);

it('reads tables, later comments over earlier ones, and forgets what was dropped', () => {
  const comment = (purpose: string) =>
    JSON.stringify({
      purpose,
      basis: null,
      subjects: null,
      recipients: 'nobody',
      retention: { keep: 'P1D', after: 'at' },
    });
  const found = tablesOf(`
    CREATE TABLE "user" (id uuid);
    create table if not exists lab.thing (at date);
    COMMENT ON TABLE "user" IS 'words';
    comment on table lab.thing is '${comment('first')}';
    COMMENT ON TABLE lab.thing IS
      '${comment("somebody''s second")}';
    COMMENT ON COLUMN "user".id IS '{"holds": "context"}';
    create table gone (); drop table gone;
    DROP TABLE gone;`);
  expect(found.map(({ name, annotation }) => [name, annotation?.purpose])).toEqual([
    ['public.user', undefined],
    ['lab.thing', "somebody's second"],
  ]);
  expect(found[0]?.columns).toEqual(new Map([['id', { holds: 'context' }]]));
});

it.each([
  ['P1Y', '1 year'],
  ['P1Y6M', '1 year 6 months'],
  ['P400D', '400 days'],
  ['PT5M', '5 minutes'],
])('writes %s as %s', (iso, words) => {
  expect(duration(iso)).toBe(words);
});
