import { seedId } from './ids.ts';
import type { SandboxYear } from './sandbox/sandbox-cities.ts';
import { SANDBOX_NETWORK } from './sandbox/sandbox-network.ts';

const DAY_MS = 86_400_000;

export interface SeededRound {
  id: string;
  networkId: string;
  code: string;
  name: string;
  instrument: { code: string; version: string };
  opensAt: string;
  closesAt: string;
  referenceYear: number;
}

export const roundId = (network: string, year: number) => seedId('round', `${network}-${year}`);

/**
 * A round of a network. The deadline counts from the day of the seeding, for a round can only be opened with a
 * deadline to come: rounds of the past are then closed by command. Pure.
 */
function round(network: string, name: string, year: number, instrument: string, seededAt: Date): SeededRound {
  return {
    id: roundId(network, year),
    networkId: seedId('network', network),
    code: `${network}-${year}`,
    name: `${name} ${year}`,
    instrument: { code: 'intercultural', version: instrument },
    opensAt: `${year}-02-01T00:00:00.000Z`,
    closesAt: new Date(seededAt.getTime() + 400 * DAY_MS).toISOString(),
    referenceYear: year,
  };
}

export const sandboxRound = (year: SandboxYear, instrument: string, seededAt: Date) =>
  round(SANDBOX_NETWORK, 'Sandbox round', year, instrument, seededAt);

/** Empty, ready for the real coordinators. */
export const epiRound = (instrument: string, seededAt: Date) =>
  round('epi', 'EPI round', 2026, instrument, seededAt);
