import type { Principal } from '@interlace/contracts';
import { expect, it } from 'vitest';
import { mayHearOf } from './live-audience.ts';

const city = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const bearer = (change: Partial<Principal>): Principal => ({
  subject: 'somebody',
  organisation: { id: city, kind: 'city' },
  roles: ['city-coordinator'],
  mandates: [],
  ...change,
});
const partner = (until: string | null) =>
  bearer({
    organisation: { id: other, kind: 'technical-partner' },
    roles: ['partner-analyst'],
    mandates: [{ cityId: city, kind: 'support', roundId: null, until }],
  });

it.each([
  ['the city itself', bearer({}), city, true],
  ['another city', bearer({}), other, false],
  ['a partner with a mandate without end', partner(null), city, true],
  ['a partner on the last day', partner('2026-05-01'), city, true],
  ['a partner whose mandate has ended', partner('2026-04-30'), city, false],
  ['a partner of another city', partner(null), other, false],
  [
    'a network manager',
    bearer({ organisation: { id: other, kind: 'network-office' }, roles: ['network-manager'] }),
    city,
    true,
  ],
  // An office may carry the id of no city, but a partner's id must never count as a city's.
  [
    'a partner whose id equals the city id',
    bearer({ organisation: { id: city, kind: 'technical-partner' }, roles: ['partner-analyst'] }),
    city,
    false,
  ],
])('news of a city reaches %s: %#', (_who, principal, cityId, expected) => {
  expect(mayHearOf(principal, cityId, '2026-05-01')).toBe(expected);
});
