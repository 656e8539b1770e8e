import { expect, it } from 'vitest';
import { reviewStep } from './review-step.ts';

const now = new Date('2026-11-22T12:00:00Z');
const me = { subject: 'me', isLead: false, now };
const submission = { state: 'submitted', validated: false };
const review = { state: 'open', assignee: null, dueAt: null, judgedBy: null, blind: false } as const;
const judgedByMe = { subject: 'me', organisationId: 'o', at: '2026-11-20T00:00:00Z' };

it.each([
  ['judge', {}, {}],
  ['judge', { state: 'answered', assignee: 'me' }, {}],
  ['colleague', { assignee: 'her' }, {}],
  ['judge', { assignee: 'her' }, { isLead: true }],
  ['waiting', { state: 'queried', dueAt: '2026-11-23T00:00:00Z' }, {}],
  ['judge-late', { state: 'queried', dueAt: '2026-11-21T00:00:00Z' }, {}],
  ['revise', { state: 'corrected' }, {}],
  ['decide', { state: 'appealed', assignee: 'her', judgedBy: { ...judgedByMe, subject: 'her' } }, {}],
  ['own-verdict', { state: 'appealed', judgedBy: judgedByMe }, { isLead: true }],
  ['over', { state: 'decided' }, {}],
  ['blind', { blind: true }, {}],
] as const)('%s: %o seen by %o', (step, item, person) => {
  expect(reviewStep({ ...review, ...item }, submission, { ...me, ...person })).toBe(step);
});

it('ends with the release and pauses while the city corrects what it sent', () => {
  expect(reviewStep(review, { state: 'submitted', validated: true }, me)).toBe('released');
  expect(reviewStep(review, { state: 'reopened', validated: false }, me)).toBe('reopened');
});
