import { expect, it } from 'vitest';
import { demandReady, demandReturnable, sectionState } from './section.decide.ts';

it('is open until something is answered, then a draft, and what it is marked', () => {
  expect(sectionState(null, { questions: 5, missing: 4, hidden: 1 })).toBe('open');
  expect(sectionState(null, { questions: 5, missing: 3, hidden: 1 })).toBe('draft');
  expect(sectionState('ready', { questions: 5, missing: 5, hidden: 0 })).toBe('ready');
  expect(sectionState('returned', { questions: 5, missing: 0, hidden: 0 })).toBe('returned');
});

it('is handed in once, with nothing open; the refusal names every question', () => {
  const wanting = [{ question: 'a.b', code: 'missing', reason: 'has no answer yet' }];
  expect(() => demandReady(null, [])).not.toThrow();
  expect(() => demandReady('returned', [])).not.toThrow();
  expect(() => demandReady('ready', [])).toThrow(expect.objectContaining({ code: 'section-state-conflict' }));
  expect(() => demandReady(null, wanting)).toThrow(
    expect.objectContaining({
      code: 'section-incomplete',
      invalidParams: [expect.objectContaining({ name: '/answers/a.b' })],
    }),
  );
});

it('is given back only after it was handed in', () => {
  expect(() => demandReturnable('ready')).not.toThrow();
  for (const mark of [null, 'returned'] as const)
    expect(() => demandReturnable(mark)).toThrow(expect.objectContaining({ code: 'section-state-conflict' }));
});
