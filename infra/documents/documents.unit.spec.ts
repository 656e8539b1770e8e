import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { withConfiguration } from './configuration.ts';
import { openApiDocument } from './openapi.ts';
import { rightsPage } from './rights-page.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('docs/operations.md describes the configuration the services read', () => {
  const document = read('docs/operations.md');
  expect(document).toBe(withConfiguration(document));
});

it('docs/rights.md is the table of rights', () => {
  expect(read('docs/rights.md')).toBe(rightsPage());
});

/** Each of five services is started for it, one after the other. */
const PATIENCE = 120_000;

it('packages/api-client/openapi.json is what the services say of themselves', {
  timeout: PATIENCE,
}, async () => {
  expect(read('packages/api-client/openapi.json')).toBe(await openApiDocument());
});

const rooms = ['services', 'packages', 'infra'].flatMap((top) =>
  readdirSync(join(root, top))
    .map((name) => `${top}/${name}`)
    .filter((room) => existsSync(join(root, room, 'package.json'))),
);

it.each(rooms)('%s has a page that says what it owns', (room) => {
  expect(existsSync(join(root, room, 'README.md'))).toBe(true);
});

it.each(rooms)('%s stands in the house of docs/architecture.md', (room) => {
  expect(read('docs/architecture.md')).toContain(`\`${room}\``);
});

const documents = [
  ...['README.md', 'CONTRIBUTING.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`),
  ...rooms.map((room) => `${room}/README.md`),
].filter((file) => file.endsWith('.md'));

it.each(documents)('%s: no link into the repository leads nowhere', (file) => {
  const links = [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  const inside = links.filter((link) => !/^[a-z]+:/.test(link));
  expect(inside.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
});
