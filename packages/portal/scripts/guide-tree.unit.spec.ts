import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guidePages } from '../src/rooms/help/guide-page.ts';
import { addressOf, guidePageOf } from './guide-tree.ts';

const docs = new URL('../../../docs/', import.meta.url);

it('makes a tree of elements out of a guide', () => {
  const page = guidePageOf(
    '# Guide\n\n## First step\n\n1. Press **Save** in `form`, see [more](partner.md#end).\n',
  );
  expect(page.title).toBe('Guide');
  expect(page.sections).toEqual([{ id: 'first-step', title: 'First step' }]);
  expect(page.nodes).toHaveLength(2);
  expect(JSON.stringify(page.nodes[1])).toContain('"href":"/help/partner#end"');
});

it('leads from guide to guide inside the portal, and elsewhere as it says', () => {
  expect(addressOf('../accessibility.md')).toBe('/help/accessibility');
  expect(addressOf('guide/office.md')).toBe('/help/office');
  expect(addressOf('https://example.org/a.md')).toBe('https://example.org/a.md');
});

it('refuses raw HTML and a guide without a title', () => {
  expect(() => guidePageOf('# Guide\n\n<script>alert(1)</script>\n')).toThrow('cannot hold');
  expect(() => guidePageOf('Words')).toThrow('title');
});

it('shows every guide there is, and every guide can be shown', () => {
  const files = readdirSync(new URL('guide/', docs)).filter((name) => name.endsWith('.md'));
  expect([...files.map((name) => name.replace('.md', '')), 'accessibility'].toSorted()).toEqual(
    guidePages.toSorted(),
  );
  for (const name of [...files.map((file) => `guide/${file}`), 'accessibility.md'])
    expect(guidePageOf(readFileSync(new URL(name, docs), 'utf8')).title).not.toBe('');
});
