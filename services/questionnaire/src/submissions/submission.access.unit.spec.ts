import type { Principal, Role } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import { isOwn, mayValidate, sightOf } from './submission.access.ts';

const city = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const round = '01890000-0000-7000-8000-0000000000a1';
const otherRound = '01890000-0000-7000-8000-0000000000a2';
const at = { cityId: city, roundId: round };
const today = '2026-05-01';

const as = (
  kind: Principal['organisation']['kind'],
  role: Role,
  extra: Partial<Principal> = {},
): Principal => ({
  subject: 'somebody',
  organisation: { id: kind === 'city' ? city : other, kind },
  roles: [role],
  mandates: [],
  ...extra,
});
const mandate = (
  kind: 'support' | 'evaluation',
  until: string | null = null,
  roundId: string | null = null,
) => ({ mandates: [{ cityId: city, kind, roundId, until }] });

describe('who sees what of a city', () => {
  it.each<[string, Principal, 'draft' | 'sent' | null]>([
    ['its coordinator', as('city', 'city-coordinator'), 'draft'],
    ['its contributor', as('city', 'contributor'), 'draft'],
    ['its council reader', as('city', 'council-reader'), 'draft'],
    [
      'a coordinator of another city',
      as('city', 'city-coordinator', { organisation: { id: other, kind: 'city' } }),
      null,
    ],
    [
      'a coordinator at something that is no city',
      as('network-office', 'city-coordinator', { organisation: { id: city, kind: 'network-office' } }),
      null,
    ],
    ['its supporting partner', as('technical-partner', 'partner-analyst', mandate('support')), 'draft'],
    [
      'a partner on the last day of the mandate',
      as('technical-partner', 'partner-analyst', mandate('support', today)),
      'draft',
    ],
    [
      'a partner whose mandate is over',
      as('technical-partner', 'partner-analyst', mandate('support', '2026-04-30')),
      null,
    ],
    [
      'a partner with the mandate of an evaluator',
      as('technical-partner', 'partner-analyst', mandate('evaluation')),
      null,
    ],
    [
      'a partner in the round of the mandate',
      as('technical-partner', 'partner-analyst', mandate('support', null, round)),
      'draft',
    ],
    [
      'a partner in another round',
      as('technical-partner', 'partner-analyst', mandate('support', null, otherRound)),
      null,
    ],
    [
      'an evaluator in the round of the mandate',
      as('evaluator', 'evaluator', mandate('evaluation', null, round)),
      'sent',
    ],
    [
      'an evaluator in another round',
      as('evaluator', 'review-lead', mandate('evaluation', null, otherRound)),
      null,
    ],
    ['an evaluator with a mandate', as('evaluator', 'evaluator', mandate('evaluation')), 'sent'],
    ['an evaluator with the mandate of a partner', as('evaluator', 'evaluator', mandate('support')), null],
    ['the lead of a review', as('evaluator', 'review-lead', mandate('evaluation')), 'sent'],
    ['a network manager', as('network-office', 'network-manager', mandate('support')), null],
    ['a platform administrator', as('network-office', 'platform-administrator', mandate('support')), null],
  ])('%s', (_, principal, sight) => expect(sightOf(principal, at, today)).toBe(sight));

  it('nobody but the city acts for it, and only a mandated evaluator validates', () => {
    expect(isOwn(as('city', 'contributor'), city)).toBe(true);
    expect(isOwn(as('city', 'contributor'), other)).toBe(false);
    expect(mayValidate(as('evaluator', 'evaluator', mandate('evaluation')), at, today)).toBe(true);
    expect(mayValidate(as('technical-partner', 'partner-analyst', mandate('support')), at, today)).toBe(
      false,
    );
  });
});
