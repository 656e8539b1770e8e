import type { Principal, Role } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import { demandOffice } from './office.ts';
import { covers, mandatedCities, ownCity } from './relations.ts';

const HOME = '018f0000-0000-7000-8000-000000000001';
const AWAY = '018f0000-0000-7000-8000-000000000002';
const [ROUND, OTHER_ROUND] = ['018f0000-0000-7000-8000-0000000000a1', '018f0000-0000-7000-8000-0000000000a2'];
const TODAY = '2026-11-21';

const principal = (
  roles: Role[],
  kind: Principal['organisation']['kind'],
  mandates: Principal['mandates'] = [],
): Principal => ({ subject: 'someone', organisation: { id: HOME, kind }, roles, mandates });
const mandate = (
  kind: 'support' | 'evaluation',
  until: string | null = null,
  roundId: string | null = null,
): Principal['mandates'] => [{ cityId: AWAY.toUpperCase(), kind, roundId, until }];

describe('the own city', () => {
  it('is that of its people alone', () => {
    expect(ownCity(principal(['council-reader'], 'city'))).toEqual([{ cityId: HOME, roundId: null }]);
    expect(ownCity(principal(['city-coordinator'], 'technical-partner'))).toEqual([]);
    expect(ownCity(principal(['evaluator'], 'city'))).toEqual([]);
  });
});

describe('a mandate', () => {
  const opens = (who: Principal, kind: 'support' | 'evaluation', roundId = ROUND) =>
    covers(mandatedCities(who, kind, TODAY), { cityId: AWAY, roundId });
  const partner = (mandates: Principal['mandates']) =>
    principal(['partner-analyst'], 'technical-partner', mandates);

  it('opens to its last day, in the role that fits', () => {
    expect(opens(partner(mandate('support', TODAY)), 'support')).toBe(true);
    expect(opens(partner(mandate('support', '2026-11-20')), 'support')).toBe(false);
    expect(opens(partner(mandate('evaluation')), 'evaluation')).toBe(false);
    expect(opens(partner(mandate('support')), 'evaluation')).toBe(false);
    expect(opens(principal(['review-lead'], 'evaluator', mandate('evaluation')), 'evaluation')).toBe(true);
    expect(opens(principal(['network-manager'], 'network-office', mandate('support')), 'support')).toBe(
      false,
    );
  });

  it('for one round opens no other', () => {
    const who = partner(mandate('support', null, ROUND));
    expect(opens(who, 'support')).toBe(true);
    expect(opens(who, 'support', OTHER_ROUND)).toBe(false);
  });
});

describe('an office', () => {
  it('acts for its networks, an administrator for all', () => {
    const own = new Set([ROUND]);
    const manager = principal(['network-manager'], 'network-office');
    const notKept = expect.objectContaining({ code: 'not-kept' });
    expect(() => demandOffice(manager, ROUND, own)).not.toThrow();
    expect(() => demandOffice(manager, AWAY, own)).toThrow(notKept);
    expect(() => demandOffice(principal(['network-manager'], 'city'), ROUND, own)).toThrow(notKept);
    expect(() => demandOffice(principal(['evaluator'], 'evaluator'), ROUND, own)).toThrow(notKept);
    expect(() =>
      demandOffice(principal(['platform-administrator'], 'network-office'), AWAY, own),
    ).not.toThrow();
  });
});
