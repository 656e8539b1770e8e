import type { Principal } from '@interlace/contracts';
import { expect, it } from 'vitest';
import { mayHearOf } from './live-audience.ts';

const cityId = '01890000-0000-7000-8000-000000000001';
const roundId = '01890000-0000-7000-8000-0000000000a1';
const [other, otherRound] = ['01890000-0000-7000-8000-000000000002', '01890000-0000-7000-8000-0000000000a2'];
const TODAY = '2026-05-01';
const bearer = (change: Partial<Principal>): Principal => ({
  subject: 'somebody',
  organisation: { id: cityId, kind: 'city' },
  roles: ['city-coordinator'],
  mandates: [],
  ...change,
});
const partner = (until: string | null, round: string | null = null) =>
  bearer({
    organisation: { id: other, kind: 'technical-partner' },
    roles: ['partner-analyst'],
    mandates: [{ cityId, kind: 'support', roundId: round, until }],
  });
const office = (role: 'network-manager' | 'platform-administrator') =>
  bearer({ organisation: { id: other, kind: 'network-office' }, roles: [role] });
const concerned = new Set([cityId, other]);

it.each([
  ['the city itself', bearer({}), concerned, true],
  ['another city', bearer({ organisation: { id: other, kind: 'city' } }), concerned, false],
  ['a partner with a mandate without end', partner(null), concerned, true],
  ['a partner on the last day', partner(TODAY), concerned, true],
  ['a partner whose mandate is over', partner('2026-04-30'), concerned, false],
  ['a partner whose mandate was ended meanwhile', partner(null), new Set([cityId]), false],
  ['a partner in the round of the mandate', partner(null, roundId), concerned, true],
  ['a partner in another round', partner(null, otherRound), concerned, false],
  ['a manager of a network of the city', office('network-manager'), concerned, true],
  ['a manager of another network', office('network-manager'), new Set([cityId]), false],
  ['an administrator', office('platform-administrator'), concerned, false],
  [
    'a partner whose id equals the city id',
    bearer({ organisation: { id: cityId, kind: 'technical-partner' }, roles: ['partner-analyst'] }),
    concerned,
    false,
  ],
])('news of a city reach %s: %#', (_who, principal, audience, expected) => {
  expect(mayHearOf(principal, { cityId, roundId, origin: 'submitted' }, audience, TODAY)).toBe(expected);
});

it('of invented cities reach all who work for a network', () => {
  const news = { cityId, roundId, origin: 'illustrative' } as const;
  expect(mayHearOf(office('platform-administrator'), news, new Set(), TODAY)).toBe(true);
  expect(mayHearOf(bearer({ organisation: { id: other, kind: 'city' } }), news, new Set(), TODAY)).toBe(
    false,
  );
});
