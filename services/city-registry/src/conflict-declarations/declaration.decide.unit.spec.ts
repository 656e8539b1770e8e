import { expect, it } from 'vitest';
import type { Mandate } from '../mandates/mandate.ts';
import { declareConflict } from './declaration.decide.ts';

const now = new Date('2026-03-01T09:00:00Z');
const city = {
  id: 'c1',
  kind: 'city',
  code: 'riga',
  name: 'Riga',
  country: 'LV',
  fictitious: false,
} as const;
const evaluator = { ...city, id: 'o1', kind: 'evaluator', name: 'Reviewers' } as const;
const mandate: Mandate = {
  id: 'm1',
  cityId: 'c1',
  organisationId: 'o1',
  kind: 'evaluation',
  roundId: null,
  from: '2026-01-01',
  until: null,
  endedOn: null,
};
const command = { id: 'd1', evaluator, city, declaredBy: 'account-1' } as const;

it('ends what the evaluator holds for the city when somebody has ties', () => {
  const standing: Mandate[] = [
    mandate,
    { ...mandate, id: 'm2', roundId: 'r1', from: '2026-06-01' },
    { ...mandate, id: 'm3', organisationId: 'o2' },
    { ...mandate, id: 'm4', kind: 'support' },
    { ...mandate, id: 'm5', until: '2026-02-28' },
    { ...mandate, id: 'm6', endedOn: '2026-02-01' },
  ];
  const { declaration, endings } = declareConflict({ ...command, kind: 'family' }, standing, now);
  expect(declaration).toMatchObject({ evaluatorId: 'o1', cityId: 'c1', kind: 'family', declaredAt: now });
  expect(endings.map(({ mandateId, endedOn }) => [mandateId, endedOn])).toEqual([
    ['m1', '2026-03-01'],
    ['m2', '2026-06-01'],
  ]);
  expect(declareConflict({ ...command, kind: 'none' }, standing, now).endings).toEqual([]);
});

it('is for evaluators, and about cities', () => {
  const mismatch = expect.objectContaining({ code: 'declaration-mismatch' });
  expect(() => declareConflict({ ...command, evaluator: city, kind: 'none' }, [], now)).toThrow(mismatch);
  expect(() => declareConflict({ ...command, city: evaluator, kind: 'none' }, [], now)).toThrow(mismatch);
});
