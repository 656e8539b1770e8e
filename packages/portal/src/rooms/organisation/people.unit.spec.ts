import { expect, it } from 'vitest';
import { possibleWith } from './people.ts';

const coordinator = ['city-coordinator', 'contributor', 'council-reader'] as const;

it('lets a coordinator change and remove colleagues', () =>
  expect(possibleWith({ isOneself: false, roles: ['contributor'], grantable: coordinator })).toEqual({
    change: true,
    remove: true,
  }));

it('lets everybody leave, and nothing else who may give no roles', () => {
  expect(possibleWith({ isOneself: true, roles: ['contributor'], grantable: [] })).toEqual({
    change: false,
    remove: true,
  });
  expect(possibleWith({ isOneself: false, roles: [], grantable: [] })).toEqual({
    change: false,
    remove: false,
  });
});

it('leaves alone who has a role that is not one’s own to take', () =>
  expect(
    possibleWith({ isOneself: false, roles: ['platform-administrator'], grantable: ['network-manager'] }),
  ).toEqual({ change: false, remove: false }));
