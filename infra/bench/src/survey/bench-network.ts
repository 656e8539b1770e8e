import { randomUUID } from 'node:crypto';
import { interculturalInstrument } from '@interlace/instruments';
import { z } from 'zod';
import { httpClient } from '../load/http.ts';
import type { RunningPlatform } from '../platform/running-platform.ts';
import { settled } from './settled.ts';

export interface BenchCity {
  readonly id: string;
  readonly code: string;
  /** Of its coordinator. */
  readonly token: string;
}

/** An invented network with its cities, known to every service, and an administrator who may open rounds in it. */
export interface BenchNetwork {
  readonly id: string;
  readonly cities: readonly BenchCity[];
  readonly administrator: string;
  /** Opens a round; resolves with its id once every service knows it. */
  openRound(): Promise<string>;
}

const DAY_MS = 86_400_000;
const created = z.object({ id: z.uuid() });

/** Founds the network and registers its cities through the registry's import. */
export async function foundNetwork(platform: RunningPlatform, size: number): Promise<BenchNetwork> {
  const office = randomUUID();
  const administrator = await platform.token({
    subject: 'bench-administrator',
    organisation: { id: office, kind: 'network-office' },
    roles: ['platform-administrator'],
  });
  const network = { id: randomUUID(), code: 'bench', name: 'Bench network', fictitious: true };
  const cities = await Promise.all(Array.from({ length: size }, (_, number) => benchCity(platform, number)));
  const gateway = httpClient(platform.url, 1);
  const document = {
    networks: [network],
    cities: cities.map(({ id, code }, number) => ({
      id,
      code,
      name: `Bench city ${number}`,
      country: 'IT',
      fictitious: true,
      population: [{ year: 2024, value: 20_000 + 1_000 * (number % 500), source: 'invented' }],
      foreignBornShare: [{ year: 2024, value: 1 + (number % 30), source: 'invented' }],
    })),
    memberships: cities.map(({ code }) => ({ network: 'bench', organisation: code, since: '2020-01-01' })),
  };
  await gateway.write('POST', '/api/v1/registry-imports', administrator, JSON.stringify(document));
  await settled(gateway, administrator);

  let rounds = 0;
  const openRound = async () => {
    rounds += 1;
    const { code, version } = interculturalInstrument;
    const round = {
      networkId: network.id,
      code: `bench-${rounds}`,
      name: `Bench round ${rounds}`,
      instrument: { code, version },
      opensAt: '2024-01-01T00:00:00.000Z',
      closesAt: new Date(Date.now() + 30 * DAY_MS).toISOString(),
      referenceYear: 2024,
    };
    const opened = await gateway.write('POST', '/api/v1/rounds', administrator, JSON.stringify(round));
    await settled(gateway, administrator);
    return created.parse(opened).id;
  };
  return { id: network.id, cities, administrator, openRound };
}

async function benchCity(platform: RunningPlatform, number: number): Promise<BenchCity> {
  const [id, code] = [randomUUID(), `bench-${number}`];
  const token = await platform.token({
    subject: `coordinator-of-${code}`,
    organisation: { id, kind: 'city' },
    roles: ['city-coordinator'],
  });
  return { id, code, token };
}
