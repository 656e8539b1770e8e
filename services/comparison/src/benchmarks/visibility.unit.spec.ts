import { type Principal, type Role, roles } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import { cityId } from '../testing/builders.ts';
import { type RoundRelation, sees, visibilityOf } from './visibility.ts';

const relations = {
  illustrative: { illustrative: true, isMember: false, cities: [] },
  member: { illustrative: false, isMember: true, cities: [] },
  'no member, but for one city': { illustrative: false, isMember: false, cities: [cityId(1)] },
  stranger: { illustrative: false, isMember: false, cities: [] },
} satisfies Record<string, RoundRelation>;

const WORKING = {
  illustrative: 'everything',
  member: 'everything',
  'no member, but for one city': 'some',
  stranger: 'nothing',
};
const ADMINISTRATING = { ...WORKING, member: 'nothing', 'no member, but for one city': 'nothing' };

const table: Record<Role, Record<keyof typeof relations, string>> = {
  'city-coordinator': WORKING,
  contributor: WORKING,
  'council-reader': WORKING,
  'partner-analyst': WORKING,
  evaluator: WORKING,
  'review-lead': WORKING,
  'network-manager': WORKING,
  'platform-administrator': ADMINISTRATING,
};

const kinds: Partial<Record<Role, Principal['organisation']['kind']>> = {
  'partner-analyst': 'technical-partner',
  evaluator: 'evaluator',
  'review-lead': 'evaluator',
  'network-manager': 'network-office',
  'platform-administrator': 'network-office',
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
        visibilityOf(principal([role], kinds[role]), relation).kind,
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

  it('shows an organisation outside the network the figures of its cities alone', () => {
    const own = visibilityOf(principal(['contributor']), relations['no member, but for one city']);
    expect([sees(own, cityId(1)), sees(own, cityId(2))]).toEqual([true, false]);
  });
});
