import { roles } from '@interlace/contracts';
import { expect, it } from 'vitest';
import { namedAccounts, seededAccounts } from './accounts.ts';
import { seedId } from './ids.ts';
import { SANDBOX_NETWORK, sandboxRegistry, waitingCities } from './sandbox/sandbox-network.ts';

const all = seededAccounts();
const find = (account: string) => all.find((one) => one.account === account);

it('has one account of every role, and a coordinator for every EPI and Sandbox city', () => {
  expect(new Set(namedAccounts.map(({ role }) => role))).toEqual(new Set(roles));
  expect(new Set(all.map(({ account }) => account)).size).toBe(all.length);
  expect(find('riga')).toMatchObject({
    roles: ['city-coordinator'],
    organisation: { id: seedId('city', 'riga'), kind: 'city' },
  });
  expect(all.filter(({ roles: own }) => own.includes('city-coordinator'))).toHaveLength(7 + 30);
});

it('keeps invented cities in the invented network, and leaves two of them something to do', () => {
  const { cities, networks, memberships } = sandboxRegistry();
  expect(cities.every((city) => city.fictitious)).toBe(true);
  expect(networks).toEqual([expect.objectContaining({ code: SANDBOX_NETWORK, fictitious: true })]);
  expect(
    memberships.filter(({ organisation }) => cities.some(({ code }) => code === organisation)),
  ).toHaveLength(30);
  expect([...waitingCities].every((code) => cities.some((city) => city.code === code))).toBe(true);
});
