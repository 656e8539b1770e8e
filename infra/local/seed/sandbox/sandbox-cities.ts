/** Says of every figure of a Sandbox city that nobody measured it. */
export const SANDBOX_SOURCE = 'invented for the Sandbox network';

export const SANDBOX_YEARS = [2020, 2023, 2026] as const;
export type SandboxYear = (typeof SANDBOX_YEARS)[number];

export interface SandboxCity {
  code: string;
  name: string;
  /** A real country, so that country groups work; the city itself is on no map. */
  country: string;
  /** Inhabitants in 2020, and growth in per cent every three years. */
  population: number;
  growth: number;
  /** Foreign-born residents in 2020 in per cent, and change in percentage points every three years. */
  foreignBorn: number;
  drift: number;
}

type Row = [
  name: string,
  country: string,
  population: number,
  growth: number,
  foreignBorn: number,
  drift: number,
];

/** Thirty cities that do not exist: no gazetteer of 138,000 places knows one of these names. */
const rows: Row[] = [
  ['Valmarenna', 'IT', 132_400, 0.6, 12.1, 0.5],
  ['Pietrasole', 'IT', 61_900, -0.8, 9.2, 0.6],
  ['Torvagna', 'IT', 176_300, 1.1, 13.4, 0.4],
  ['Rivantica', 'IT', 388_200, 0.2, 14.3, 0.5],
  ['Castelvera', 'IT', 94_700, -0.4, 8.1, 0.3],
  ['Puertalba', 'ES', 214_800, 2.3, 12.6, 0.8],
  ['Aldeamar', 'ES', 87_500, 3.1, 21.7, 0.9],
  ['Fontesclara', 'ES', 148_900, 0.9, 11.3, 0.7],
  ['Montecarza', 'ES', 56_200, -1.2, 6.4, 0.4],
  ['Villarmosa', 'ES', 612_000, 1.6, 16.8, 1.0],
  ['Eschenbruck', 'DE', 118_600, 0.8, 16.2, 0.9],
  ['Hohenwerder', 'DE', 239_500, 1.4, 18.1, 0.8],
  ['Lindenfurt', 'DE', 561_300, 1.9, 21.5, 0.9],
  ['Steinmoor', 'DE', 72_800, 0.1, 11.9, 0.6],
  ['Hagelrode', 'DE', 163_700, 0.5, 14.4, 0.7],
  ['Belleroche-sur-Aune', 'FR', 127_100, 0.3, 11.6, 0.3],
  ['Montfleurac', 'FR', 274_900, 1.2, 14.0, 0.4],
  ['Saint-Orvin', 'FR', 68_400, -0.5, 7.3, 0.2],
  ['Villecombrel', 'FR', 519_800, 0.9, 17.2, 0.5],
  ['Clairvaudon', 'FR', 184_200, 0.4, 10.9, 0.3],
  ['Vila Serenza', 'PT', 141_500, 0.7, 10.4, 1.1],
  ['Portomeira', 'PT', 228_700, 1.0, 13.1, 1.2],
  ['Alcandeira', 'PT', 49_600, -0.9, 5.2, 0.6],
  ['Norrvika', 'SE', 157_900, 2.2, 18.9, 0.7],
  ['Granhamra', 'SE', 98_300, 1.3, 15.6, 0.6],
  ['Sjöbrunn', 'SE', 341_600, 2.6, 22.8, 0.8],
  ['Brzezanna', 'PL', 336_400, -0.3, 2.9, 1.3],
  ['Lipnogora', 'PL', 124_800, -1.1, 2.1, 1.2],
  ['Ballydorran', 'IE', 83_900, 2.8, 17.4, 0.9],
  ['Carrigmoyle', 'IE', 208_100, 2.4, 19.6, 1.0],
];

const toCode = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');

export const sandboxCities: readonly SandboxCity[] = rows.map(
  ([name, country, population, growth, foreignBorn, drift]) => ({
    code: `sandbox-${toCode(name)}`,
    name,
    country,
    population,
    growth,
    foreignBorn,
    drift,
  }),
);

/** The yearly figures of a city, one for each round's reference year. */
export function yearlyFigures(city: SandboxCity) {
  const steps = SANDBOX_YEARS.map((year, index) => ({ year, index }));
  return {
    population: steps.map(({ year, index }) => ({
      year,
      value: Math.round((city.population * (1 + city.growth / 100) ** index) / 100) * 100,
      source: SANDBOX_SOURCE,
    })),
    foreignBornShare: steps.map(({ year, index }) => ({
      year,
      value: Math.round((city.foreignBorn + city.drift * index) * 10) / 10,
      source: SANDBOX_SOURCE,
    })),
  };
}
