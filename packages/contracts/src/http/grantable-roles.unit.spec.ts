import { expect, it } from 'vitest';
import { grantableRoles } from './grantable-roles.ts';
import { type OrganisationKind, organisationKind, type Role, roles } from './principal.ts';
import { rolesOf } from './roles-of-kind.ts';

const own = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const kindOf = (role: Role): OrganisationKind =>
  organisationKind.options.find((kind) => rolesOf(kind).includes(role)) ?? 'city';
const of = (role: Role) => ({
  subject: 'a',
  organisation: { id: own, kind: kindOf(role) },
  roles: [role],
  mandates: [],
});

it.each<[Role, readonly Role[]]>([
  ['city-coordinator', ['city-coordinator', 'contributor', 'council-reader']],
  ['contributor', []],
  ['council-reader', []],
  ['partner-analyst', ['partner-analyst']],
  ['evaluator', []],
  ['review-lead', ['evaluator', 'review-lead']],
  ['network-manager', ['network-manager']],
  ['platform-administrator', ['network-manager', 'platform-administrator']],
])('%s decides in the own organisation about %j', (role, expected) => {
  expect(grantableRoles(of(role), { id: own, kind: kindOf(role) })).toEqual(expected);
});

it('only an administrator decides in another organisation, and only about roles that fit it', () => {
  for (const role of roles)
    for (const kind of organisationKind.options)
      expect(grantableRoles(of(role), { id: other, kind })).toEqual(
        role === 'platform-administrator' ? rolesOf(kind) : [],
      );
});
