import { type Principal, type Role, roles } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import { cityId } from '../testing/builders.ts';
import { type RoundRelation, sees, visibilityOf } from './visibility.ts';

const relations = {
  illustrative: { illustrative: true, isMember: false, takesPart: false },
  member: { illustrative: false, isMember: true, takesPart: false },
  'takes part, no member': { illustrative: false, isMember: false, takesPart: true },
  stranger: { illustrative: false, isMember: false, takesPart: false },
} satisfies Record<string, RoundRelation>;

const ALL = {
  illustrative: 'everything',
  member: 'everything',
  'takes part, no member': 'everything',
  stranger: 'everything',
};
const CITY = {
  illustrative: 'everything',
  member: 'everything',
  'takes part, no member': 'own',
  stranger: 'nothing',
};

const table: Record<Role, Record<keyof typeof relations, string>> = {
  'city-coordinator': CITY,
  contributor: CITY,
  'council-reader': CITY,
  'partner-analyst': ALL,
  evaluator: ALL,
  'review-lead': ALL,
  'network-manager': ALL,
  'platform-administrator': ALL,
};

const principal = (role: Role[], kind: Principal['organisation']['kind'] = 'city'): Principal => ({
  subject: 'account',
  organisation: { id: cityId(1), kind },
  roles: role,
  mandates: [],
});

describe('visibilityOf', () => {
  for (const role of roles) {
    it(`shows a ${role} what the table says`, () => {
      const seen = Object.entries(relations).map(([name, relation]) => [
        name,
        visibilityOf(principal([role]), relation).kind,
      ]);
      expect(Object.fromEntries(seen)).toEqual(table[role]);
    });
  }

  it('gives a city role nothing outside a city, and nobody anything without a role', () => {
    expect(visibilityOf(principal(['council-reader'], 'network-office'), relations.member).kind).toBe(
      'nothing',
    );
    expect(visibilityOf(principal([]), relations.illustrative).kind).toBe('nothing');
  });

  it('shows a city outside the network its own figures alone', () => {
    const own = visibilityOf(principal(['contributor']), relations['takes part, no member']);
    expect([sees(own, cityId(1)), sees(own, cityId(2))]).toEqual([true, false]);
  });
});
