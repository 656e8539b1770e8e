import type { Principal, Role } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import { isOwn, mayValidate, sightOf } from './submission.access.ts';

const city = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const today = '2026-05-01';

const at = (
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
const mandate = (kind: 'support' | 'evaluation', until: string | null = null) => ({
  mandates: [{ cityId: city, kind, roundId: null, until }],
});

describe('who sees what of a city', () => {
  it.each<[string, Principal, 'draft' | 'sent' | null]>([
    ['its coordinator', at('city', 'city-coordinator'), 'draft'],
    ['its contributor', at('city', 'contributor'), 'draft'],
    ['its council reader', at('city', 'council-reader'), 'draft'],
    [
      'a coordinator of another city',
      at('city', 'city-coordinator', { organisation: { id: other, kind: 'city' } }),
      null,
    ],
    [
      'a coordinator at something that is no city',
      at('network-office', 'city-coordinator', { organisation: { id: city, kind: 'network-office' } }),
      null,
    ],
    ['its supporting partner', at('technical-partner', 'partner-analyst', mandate('support')), 'draft'],
    [
      'a partner on the last day of the mandate',
      at('technical-partner', 'partner-analyst', mandate('support', today)),
      'draft',
    ],
    [
      'a partner whose mandate is over',
      at('technical-partner', 'partner-analyst', mandate('support', '2026-04-30')),
      null,
    ],
    [
      'a partner with the mandate of an evaluator',
      at('technical-partner', 'partner-analyst', mandate('evaluation')),
      null,
    ],
    ['an evaluator with a mandate', at('evaluator', 'evaluator', mandate('evaluation')), 'sent'],
    ['an evaluator with the mandate of a partner', at('evaluator', 'evaluator', mandate('support')), null],
    ['the lead of a review', at('evaluator', 'review-lead', mandate('evaluation')), 'sent'],
    ['a network manager', at('network-office', 'network-manager', mandate('support')), null],
    ['a platform administrator', at('network-office', 'platform-administrator', mandate('support')), null],
  ])('%s', (_, principal, sight) => expect(sightOf(principal, city, today)).toBe(sight));

  it('nobody but the city acts for it, and only a mandated evaluator validates', () => {
    expect(isOwn(at('city', 'contributor'), city)).toBe(true);
    expect(isOwn(at('city', 'contributor'), other)).toBe(false);
    expect(mayValidate(at('evaluator', 'evaluator', mandate('evaluation')), city, today)).toBe(true);
    expect(mayValidate(at('technical-partner', 'partner-analyst', mandate('support')), city, today)).toBe(
      false,
    );
  });
});
