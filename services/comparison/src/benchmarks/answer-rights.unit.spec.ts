import { type Principal, type Role, roles } from '@interlace/contracts';
import { covers } from '@interlace/service-kit';
import { describe, expect, it } from 'vitest';
import { cityId, id, roundId } from '../testing/builders.ts';
import { answersInSight, writesPlans } from './answer-rights.ts';

const [OWN, OTHER, TODAY] = [cityId(1), cityId(2), '2026-03-01'];
type Mandate = Principal['mandates'][number];
const ROUND = roundId(1);
const mandate = (
  kind: Mandate['kind'],
  until: string | null = null,
  round: string | null = null,
): Mandate => ({
  cityId: OWN,
  kind,
  roundId: round,
  until,
});
const callers: Record<string, Omit<Principal, 'roles' | 'subject'>> = {
  'the city': { organisation: { id: OWN, kind: 'city' }, mandates: [] },
  'another city': { organisation: { id: OTHER, kind: 'city' }, mandates: [] },
  'a namesake that is no city': { organisation: { id: OWN, kind: 'technical-partner' }, mandates: [] },
  'a partner without mandate': { organisation: { id: id(6, 1), kind: 'technical-partner' }, mandates: [] },
  'a supporter to this day': {
    organisation: { id: id(6, 1), kind: 'technical-partner' },
    mandates: [mandate('support', TODAY)],
  },
  'a supporter until yesterday': {
    organisation: { id: id(6, 1), kind: 'technical-partner' },
    mandates: [mandate('support', '2026-02-28')],
  },
  'an evaluator in another round': {
    organisation: { id: id(6, 2), kind: 'evaluator' },
    mandates: [mandate('evaluation', null, roundId(2))],
  },
  'an evaluator of the city': {
    organisation: { id: id(6, 2), kind: 'evaluator' },
    mandates: [mandate('evaluation')],
  },
};

const CITY: Role[] = ['city-coordinator', 'contributor', 'council-reader'];
const readers: Record<string, Role[]> = {
  'the city': CITY,
  'another city': [],
  'a namesake that is no city': [],
  'a partner without mandate': [],
  'a supporter to this day': ['partner-analyst'],
  'a supporter until yesterday': [],
  'an evaluator in another round': [],
  'an evaluator of the city': ['evaluator', 'review-lead'],
};

describe.each(Object.entries(callers))('%s', (name, caller) => {
  const by = (role: Role): Principal => ({ subject: 'someone', ...caller, roles: [role] });

  it('reads the answers in the right roles alone', () => {
    expect(
      roles.filter((role) => covers(answersInSight(by(role), TODAY), { cityId: OWN, roundId: ROUND })),
    ).toEqual(readers[name]);
  });

  it('keeps plans only as the city', () => {
    const expected = name === 'the city' ? ['city-coordinator', 'contributor'] : [];
    expect(roles.filter((role) => writesPlans(by(role), OWN))).toEqual(expected);
  });
});
