import { describe, expect, it } from 'vitest';
import { registerOrganisation } from './organisation.decide.ts';

const patrir = {
  id: 'a1',
  kind: 'technical-partner',
  code: 'patrir',
  name: 'PATRIR',
  country: 'RO',
} as const;

describe('registering an organisation', () => {
  it('given nothing of that name, when registered, then it is registered as stated', () => {
    const { id, ...facts } = patrir;
    expect(registerOrganisation(patrir, { id: false, code: false })).toEqual({
      organisationId: id,
      ...facts,
    });
  });

  it.each([
    ['code', { id: false, code: true }],
    ['id', { id: true, code: false }],
  ])('given its %s is in use, when registered, then it is refused by that field', (field, taken) => {
    expect(() => registerOrganisation(patrir, taken)).toThrow(
      expect.objectContaining({
        code: 'organisation-exists',
        invalidParams: [expect.objectContaining({ name: `/${field}` })],
      }),
    );
  });
});
