import type { ListedEvidence } from '@interlace/api-client';
import { expect, it } from 'vitest';
import { backingOf, findItems, refusalOf } from './evidence.ts';

const item = (title: string, more: Partial<ListedEvidence>): ListedEvidence => ({
  id: title,
  kind: 'link',
  title,
  note: null,
  documentDate: null,
  accessedOn: null,
  visibility: 'evaluators',
  url: null,
  file: null,
  addedBy: null,
  addedAt: '2026-05-14T12:00:00Z',
  backs: [],
  wasSent: false,
  ...more,
});
const plan = item('Action plan of Rīga', { backs: [{ question: 'edu.q1', place: 'p. 3', note: null }] });
const budget = item('Budget', {
  kind: 'file',
  file: { name: 'budget.xlsx', mediaType: 'x', bytes: 1, sha256: '' },
});
const titles = (items: readonly ListedEvidence[]) => items.map(({ title }) => title);

it('finds items by kind, by what backs nothing, and by words without regard to accents', () => {
  expect(titles(findItems([plan, budget], { filter: 'unused' }))).toEqual(['Budget']);
  expect(titles(findItems([plan, budget], { filter: 'link', search: 'riga ACTION' }))).toEqual([plan.title]);
  expect(titles(findItems([plan, budget], { search: 'xlsx' }))).toEqual(['Budget']);
  expect(findItems([plan, budget], { filter: 'file', search: 'riga' })).toEqual([]);
});

it('knows what backs an answer, and where in it', () => {
  expect(backingOf([budget, plan], 'edu.q1')).toEqual([{ item: plan, passage: plan.backs[0] }]);
});

it('refuses beforehand what no content could mend', () => {
  const limits = { bytesPerFile: 10, itemsPerSubmission: 2, accepted: [], malwareCheck: true };
  expect(refusalOf({ size: 10 }, limits, 1)).toBeNull();
  expect(refusalOf({ size: 11 }, limits, 1)).toBe('body-too-large');
  expect(refusalOf({ size: 0 }, limits, 1)).toBe('empty');
  expect(refusalOf({ size: 1 }, limits, 2)).toBe('evidence-full');
});
