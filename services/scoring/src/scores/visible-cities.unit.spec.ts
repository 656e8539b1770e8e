import type { Principal, Role } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import { visibleCities } from './visible-cities.ts';

const HOME = '018f0000-0000-7000-8000-000000000001';
const AWAY = '018f0000-0000-7000-8000-000000000002';
const mandate = (kind: 'support' | 'evaluation', until: string | null) => ({ cityId: AWAY, kind, roundId: null, until });
const principal = (
  roles: Role[],
  kind: Principal['organisation']['kind'],
  mandates: Principal['mandates'] = [],
): Principal => ({ subject: 'someone', organisation: { id: HOME, kind }, roles, mandates });
const seen = (who: Principal, sight: 'scores' | 'answers' = 'answers') => {
  const cities = visibleCities(who, sight, '2026-11-21');
  return cities === 'all' ? cities : [...cities];
};

describe('visibleCities', () => {
  it('shows a city its own answers', () => {
    expect(seen(principal(['council-reader'], 'city'))).toEqual([HOME]);
    expect(seen(principal(['city-coordinator'], 'technical-partner'))).toEqual([]);
  });

  it('follows the mandate of the role, to its last day', () => {
    expect(
      seen(principal(['partner-analyst'], 'technical-partner', [mandate('support', '2026-11-21')])),
    ).toEqual([AWAY]);
    expect(
      seen(principal(['partner-analyst'], 'technical-partner', [mandate('support', '2026-11-20')])),
    ).toEqual([]);
    expect(seen(principal(['partner-analyst'], 'technical-partner', [mandate('evaluation', null)]))).toEqual(
      [],
    );
    expect(seen(principal(['evaluator'], 'evaluator', [mandate('evaluation', null)]))).toEqual([AWAY]);
  });

  it('shows the network all scores and no answers', () => {
    expect(seen(principal(['network-manager'], 'network-office'), 'scores')).toBe('all');
    expect(seen(principal(['platform-administrator'], 'network-office'))).toEqual([]);
  });
});
