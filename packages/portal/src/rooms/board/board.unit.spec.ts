import { interculturalInstrument } from '@interlace/instruments';
import { expect, it } from 'vitest';
import { isOverdue, placesToGoOn } from './board.ts';

const [first, ...others] = interculturalInstrument.questions;
const no = (question: string) => ({
  question,
  state: 'answered' as const,
  value: 'no',
  reason: null,
  comment: null,
  evidence: [],
  version: 1,
  updatedAt: '2028-03-01T00:00:00Z',
  updatedBy: null,
  hidden: false,
});

it('goes on at the first question of an area that is asked and open', () => {
  const area = interculturalInstrument.indicators.find(({ code }) => code === first?.indicator)?.area ?? '';
  expect(placesToGoOn(interculturalInstrument, []).get(area)).toBe(first?.code);
  // A no to the strategy leaves the questions about it out.
  const after = placesToGoOn(interculturalInstrument, [no(first?.code ?? '')]).get(area);
  const next = others.find(({ condition }) => condition?.question !== first?.code);
  expect(after).toBe(next?.code);
});

it('is overdue once its day has passed, unless it is ready', () => {
  const now = new Date('2028-05-02T00:00:00Z');
  expect(isOverdue({ dueAt: '2028-05-01T21:59:00Z', state: 'draft' }, now)).toBe(true);
  expect(isOverdue({ dueAt: '2028-05-01T21:59:00Z', state: 'ready' }, now)).toBe(false);
  expect(isOverdue({ dueAt: null, state: 'open' }, now)).toBe(false);
});
